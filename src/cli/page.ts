// Turns a file into text and what is known of its page. The article of .html is found as the extension finds it.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, normalize } from 'node:path';
import type { PageInfo } from '../model/reading';
import type { Engine } from '../engine/engine';
import { joinBlocks } from '../engine/page-text';
import { markupOf, metaOf } from '../reading/dating/markup';
import { decode } from './decode';
import { readHtml, type Frames } from './html';
import { messageOf } from './message';

export interface FilePage {
  text: string;
  page: PageInfo;
  /** What the page calls its outlet; null where it does not say. */
  siteName: string | null;
}

/**
 * Reads a .txt (first paragraph is the title) or .html file. `published`: the day of the page, if somebody knows it better than the
 * file. Throws, with the file's name, when the file is missing or holds no text.
 */
export function pageOfFile(file: string, engine: Engine, published: string | null = null): FilePage {
  const kind = extname(file).toLowerCase();
  if (kind === '.pdf')
    throw new Error(`${basename(file)}: PDF files are not read; save the text in it as .txt and read that`);
  if (!/^\.(?:txt|html?)$/.test(kind))
    throw new Error(`${basename(file)}: only .html and .txt files can be read`);
  const raw = textOf(file);
  if (!raw.trim()) throw new Error(`${basename(file)}: the file is empty`);
  if (kind === '.txt') return pageOfText(raw, engine, published);
  try {
    return pageOfHtml(raw, engine, published, framesBeside(file));
  } catch (error) {
    throw new Error(`${basename(file)}: ${messageOf(error)}`, { cause: error });
  }
}

/** The frames of a saved page: files in the folder that a browser saves beside it. */
const framesBeside =
  (page: string): Frames =>
  (address) => {
    let file: string;
    try {
      file = normalize(decodeURIComponent(address.replace(/[?#].*/s, '')));
    } catch {
      return null;
    }
    const isBeside = /\.html?$/i.test(file) && !/^(?:[a-z]+:|\.\.|[\\/])/i.test(file);
    const path = join(dirname(page), file);
    return isBeside && existsSync(path) ? textOf(path) : null;
  };

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'this is a folder'
          : 'the file cannot be opened';
    throw new Error(`${file}: ${why}`, { cause: error });
  }
}

function textOf(file: string): string {
  const bytes = bytesOf(file);
  try {
    // an empty line is one whatever ends lines
    return decode(bytes).replace(/\r\n?/g, '\n');
  } catch (error) {
    throw new Error(`${basename(file)}: ${messageOf(error)}`, { cause: error });
  }
}

/** A text whose first paragraph is the title. */
export function pageOfText(text: string, engine: Engine, chosen: string | null = null): FilePage {
  const paragraphs = text.trim().split(/\n\s*\n/);
  const blocks = paragraphs.map((paragraph) => ({ text: paragraph, article: true }));
  const facts = engine.factsOf({ url: '', loaded: '', language: '', fields: [], times: [] }, blocks, chosen);
  const title = paragraphs[0]?.trim() || null;
  const page = { url: null, title, outlet: null, published: facts.published, language: null };
  return { text, page, siteName: null };
}

/** The article of a page. Throws when there is none in it. */
export function pageOfHtml(
  html: string,
  engine: Engine,
  chosen: string | null = null,
  frames?: Frames,
): FilePage {
  const { source, blocks } = readHtml(html, frames);
  const own = blocks.filter((b) => b.article);
  if (own.length === 0) throw new Error('no article was found in it');
  const facts = engine.factsOf(source, blocks, chosen);
  const days = facts.days.filter((_, i) => blocks[i]!.article);
  const { text, sections } = joinBlocks(new Map(own.entries()), days);
  const { title, published, language } = facts;
  const url = facts.url || null;
  return {
    text,
    page: { url, title, outlet: url ? engine.outletOf(url) : null, published, language, sections },
    siteName: metaOf(markupOf(source), 'og:site_name')?.trim() || null,
  };
}
