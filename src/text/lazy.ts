// What is made when it is first used. A background starts within milliseconds because it compiles the words of the languages that it
// reads, and of no other.

/** A value that the first call makes. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** An object whose members are made when they are first read. A copy by spreading reads them all. */
export function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const object = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[])
    Object.defineProperty(object, key, { enumerable: true, get: once(makers[key]) });
  return object;
}
