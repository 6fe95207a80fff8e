// Values and members that are made when they are first used.
import { expect, it } from 'vitest';
import { lazily, once } from '../../../src/text/lazy';

it('makes a value on the first call, once, even one that is nothing', () => {
  let made = 0;
  const get = once(() => {
    made++;
    return undefined;
  });
  expect(made).toBe(0);
  expect([get(), get()]).toEqual([undefined, undefined]);
  expect(made).toBe(1);
});

it('makes a member when it is first read, and no other', () => {
  const made: string[] = [];
  const maker = (name: string) => () => {
    made.push(name);
    return name;
  };
  const object = lazily<{ one: string; two: string }>({ one: maker('one'), two: maker('two') });
  expect(Object.keys(object)).toEqual(['one', 'two']);
  expect([object.two, object.two]).toEqual(['two', 'two']);
  expect(made).toEqual(['two']);
});
