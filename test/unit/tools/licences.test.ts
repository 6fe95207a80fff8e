// The licence notices that every build carries.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceNotices } from '../../../tools/extension/licences';
import { ROOT } from '../../paths';

const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
const text = licenceNotices();

describe('the licence notices', () => {
  it.each(Object.entries(dependencies))('have %s with its version and a text', (name, version) => {
    const notice = text.split('-'.repeat(72)).find((part) => part.trim().startsWith(`${name} ${version} (`));
    expect(notice, name).toBeDefined();
    expect(notice!.length).toBeGreaterThan(200);
  });
  it('are part of every build', () => {
    expect(readFileSync(join(ROOT, 'vite.config.ts'), 'utf8')).toContain('licences()');
  });
  it('name no folder of this machine', () => expect(text).not.toContain(ROOT));
});
