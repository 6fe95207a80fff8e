// A pack in several files: names at once, records and what is searched when they are needed; a damaged file costs itself.
import { describe, expect, it } from 'vitest';
import { PARTS, dividePack, type Part } from '../../../../src/record/pack/divide';
import { openPack } from '../../../../src/record/pack/open';
import { saveCorePack } from '../../../../src/record/pack/save';
import { PackError } from '../../../../src/record/pack/sections';
import { Engine } from '../../../../src/engine/engine';
import { LANGUAGES } from '../../../../src/languages/index';
import { PAGE, blastText, fixedPack } from '../../fixed-record';

const whole = saveCorePack(fixedPack(), 'YY ansel\n').buffer;
const files = dividePack(whole);
const otherFiles = dividePack(saveCorePack({ ...fixedPack(), version: '2' }, '').buffer);

/** An engine over the divided pack, and which files were asked for. */
function divided(source = (part: Part): ArrayBuffer => files[part].buffer) {
  const asked: Part[] = [];
  const engine = new Engine(files.first.buffer, LANGUAGES, (part) => {
    asked.push(part);
    return new Promise((done) => done(source(part)));
  });
  return { engine, asked };
}

describe('a divided pack', () => {
  it('finds names and counts its incidents with the first file alone', () => {
    const { engine, asked } = divided();
    const { record } = engine;
    const text = 'The Zorvan Vanguard said so';
    expect([...record.lexicon.find(text)]).toEqual([
      ...new Engine(whole, LANGUAGES).record.lexicon.find(text),
    ]);
    expect(record.incidents.size).toBe(fixedPack().incidents.length);
    expect(record.covers).toEqual(new Engine(whole, LANGUAGES).record.covers);
    expect(asked).toEqual([]);
  });

  it('reads, searches and looks up as a whole one does', async () => {
    const { engine, asked } = divided();
    await engine.prepare('records');
    expect(engine.read(blastText('Four people were killed'), PAGE)).toEqual(
      new Engine(whole, LANGUAGES).read(blastText('Four people were killed'), PAGE),
    );
    expect(engine.record.countryOfTown?.('ansel')).toBe('YY');
    expect(asked).toEqual(['records']);
    expect(await engine.search('zorvan')).toEqual(await new Engine(whole, LANGUAGES).search('zorvan'));
    expect(asked).toEqual(['records', 'search']);
  });

  it('refuses to read what was not asked for, and says which section it is', () => {
    const { engine } = divided();
    expect(() => [...engine.record.incidents.values()]).toThrow('has not been read yet');
    expect(() => engine.record.countryOfTown?.('ansel')).toThrow('“towns” has not been read yet');
  });

  it('asks for a file once, and again when it could not be had', async () => {
    let fails = true;
    const { engine, asked } = divided((part) => {
      if (fails) throw new Error('offline');
      return files[part].buffer;
    });
    await expect(engine.prepare('records')).rejects.toThrow('offline');
    fails = false;
    await Promise.all([engine.prepare('records'), engine.prepare('records')]);
    await engine.prepare('records');
    expect(asked).toEqual(['records', 'records']);
  });

  it.each(PARTS)('a damaged file of its %s costs no other', async (damaged) => {
    const { engine } = divided((part) => (part === damaged ? new ArrayBuffer(64) : files[part].buffer));
    const other = PARTS.find((part) => part !== damaged)!;
    await expect(engine.prepare(damaged)).rejects.toThrow(PackError);
    await engine.prepare(other);
    expect([...engine.record.lexicon.find('the Zorvan Vanguard')]).toHaveLength(3);
  });

  it('takes no file of another pack', async () => {
    const { engine } = divided((part) => otherFiles[part].buffer);
    await expect(engine.prepare('records')).rejects.toThrow('belongs to another pack');
  });

  it('cut short anywhere, no file is taken', async () => {
    for (const part of PARTS) {
      const cut = files[part].buffer.slice(0, files[part].length - 8);
      const { engine } = divided(() => cut);
      await expect(engine.prepare(part)).rejects.toThrow(PackError);
    }
    expect(() => openPack(files.first.buffer.slice(0, 2000), () => Promise.reject(new Error()))).toThrow(
      PackError,
    );
  });

  it('is not opened without a way to its other files', () => {
    expect(() => new Engine(files.first.buffer, LANGUAGES)).toThrow('the pack lacks its other files');
  });

  it('has every byte of the whole one in one of its files', () => {
    const parts = [files.first, files.records, files.search].reduce((sum, f) => sum + f.length, 0);
    expect(parts).toBeGreaterThan(whole.byteLength);
    expect(files.first.length).toBeLessThan(whole.byteLength);
  });
});
