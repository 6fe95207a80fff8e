// What the extension asks for at install, held fixed: whoever adds a permission must change this list too, and PRIVACY.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { sitePatterns } from '../../src/record/seeds/sites';
import { SEEDS } from '../../src/record/seeds/read-seeds';
import { ROOT } from '../paths';
import { corePack } from './core-record/core';

describe('the manifest', () => {
  it('asks for these permissions and no others', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });
  it('explains each of them to the reader', () => {
    const privacy = readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8');
    for (const permission of [...manifest.permissions, 'sidePanel', 'offscreen'])
      expect(privacy).toContain(`\`${permission}\``);
  });
  it('allows its pages nothing that does not come with it, but to fetch packs that a reader subscribes to', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'self'; script-src 'self'; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
  });
  it('reads chosen news sites, each by its own domain', () => {
    const sites = sitePatterns(readFileSync(join(SEEDS, 'sites.yaml'), 'utf8'), corePack().outlets);
    expect(sites.length).toBe(194);
    for (const site of sites) expect(site).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  });
});
