// Copies of a page are one page.
import { describe, expect, it } from 'vitest';
import { isSamePage, originalAddress, sameAddress } from '../../../src/model/copies';

const PAGE = 'https://www.the-paper.co.uk/world/bridge-123';

describe('is the same page', () => {
  it.each([
    'http://the-paper.co.uk/world/bridge-123/',
    'https://the-paper.co.uk:443/world/bridge-123#comments',
    'https://www.the-paper.co.uk/world/bridge-123?utm_source=x&fbclid=y&at_campaign_id=z',
    'https://m.the-paper.co.uk/world/bridge-123',
    'https://amp.the-paper.co.uk/world/bridge-123',
    'https://edition.the-paper.co.uk/world/bridge-123/index.html',
    'https://www.the-paper.co.uk/world/bridge-123/amp/',
    'https://www.the-paper.co.uk/world/bridge-123.amp',
    'https://www.the-paper.co.uk/world/amp/bridge-123',
    'https://www.the-paper.co.uk/World/Bridge-123/print',
    'https://web.archive.org/web/20310307093000/https://www.the-paper.co.uk/world/bridge-123',
    'https://web.archive.org/web/20310307093000id_/http://the-paper.co.uk:80/world/bridge-123?utm_source=x',
    'https://archive.ph/20310307/https://www.the-paper.co.uk/world/bridge-123',
    'https://archive.example/wayback/*/https:/www.the-paper.co.uk/world/bridge-123',
    'https://www-the--paper-co-uk.translate.goog/world/bridge-123?_x_tr_sl=en&_x_tr_tl=de',
    'https://translate.google.com/translate?sl=en&u=https%3A%2F%2Fwww.the-paper.co.uk%2Fworld%2Fbridge-123',
    'https://www-the--paper-co-uk.cdn.ampproject.org/c/s/www.the-paper.co.uk/world/bridge-123.amp',
    'https://www.google.com/amp/s/www.the-paper.co.uk/world/amp/bridge-123',
    'https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjkl:www.the-paper.co.uk/world/bridge-123',
    'https://web.archive.org/web/2031/https://www-the--paper-co-uk.cdn.ampproject.org/v/s/www.the-paper.co.uk/world/bridge-123',
  ])('%s', (copy) => expect(sameAddress(copy)).toBe(sameAddress(PAGE)));
  it('an address in letters of any script, escaped or not', () =>
    expect(isSamePage('https://paper.example/%D8%AE%D8%A8%D8%B1', 'https://paper.example/خبر')).toBe(true));
});

describe('is another page', () => {
  it.each([
    ['https://paper.example/news.php?id=5', 'https://paper.example/news.php?id=6'],
    ['https://ar.paper.example/1', 'https://en.paper.example/1'],
    ['https://m.example/1', 'https://amp.example/1'],
    ['https://paper.example/amplifier', 'https://paper.example/lifier'],
    ['https://paper.example/world', 'https://paper.example/'],
    ['https://m.co.uk/a', 'https://www.co.uk/a'],
  ])('%s and %s', (a, b) => expect(isSamePage(a, b)).toBe(false));
  it('nothing is the same as no address', () => expect(isSamePage(null, null)).toBe(false));
});

describe('what a copy shows', () => {
  it('keeps the parameters of what was copied', () =>
    expect(originalAddress('https://web.archive.org/web/2031/https://paper.example/a?id=5')).toBe(
      'https://paper.example/a?id=5',
    ));
  it.each([
    PAGE,
    'http://localhost:8080/a/b',
    'about:blank',
    'no address at all',
    'https://www.google.com/search?q=bridge',
  ])('%s is itself', (url) => expect(originalAddress(url)).toBe(url));
  it('copies of copies end', () => {
    const loop = 'https://a.example/'.repeat(50);
    expect(originalAddress(loop).length).toBeLessThan(loop.length);
  });
});
