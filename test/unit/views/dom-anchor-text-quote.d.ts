// What our tests use of a library that has no types of its own.
declare module 'dom-anchor-text-quote' {
  export function toRange(
    root: Node,
    selector: { exact: string; prefix?: string; suffix?: string },
  ): Range | null;
}
