// Packages that bring no types; what the bench uses of them.
declare module 'flashtext.js' {
  export default class KeywordProcessor {
    addKeyword(name: string, clean: string): void;
    extractKeywords(text: string): string[];
  }
}
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(names: readonly string[]);
    search(text: string): [end: number, names: string[]][];
  }
}
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(names: string[], options: { accuracy: 'exactly'; separateWordSearch: boolean }): void;
  }
}
