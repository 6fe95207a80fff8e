// A page's figures beside those of other reports, as Markdown.
import { addressForMarkdown, forMarkdown } from '../../../model/escape';
import type { PanelData } from '../../../views/types/panel';

export function toMarkdown({ title, url, published, figures }: PanelData): string {
  const address = addressForMarkdown(url);
  const lines = [
    `# ${forMarkdown(title ?? address ?? 'Variorum') || 'Variorum'}`,
    '',
    [address && `<${address}>`, published && forMarkdown(published)].filter(Boolean).join(' · '),
    '',
  ];
  for (const f of figures.filter((x) => x.reports.length)) {
    const frame = f.page === url ? null : addressForMarkdown(f.page);
    lines.push(
      `## ${forMarkdown(`${f.measure}: ${f.value}, ${f.counts}`)}`,
      '',
      `${forMarkdown(f.incident ?? '')}. ${forMarkdown(f.status)}.${frame ? ` <${frame}>` : ''}`,
      '',
    );
    for (const r of f.reports) {
      const at = addressForMarkdown(r.url);
      const source = at ? `[${forMarkdown(r.outlet)}](<${at}>)` : forMarkdown(r.outlet);
      lines.push(
        `- **${forMarkdown(r.value)}** (${forMarkdown(r.relationWords ?? '')}): ${source}, ${forMarkdown(r.published)}; ${forMarkdown(r.attributed)}`,
      );
    }
    lines.push('');
  }
  return lines.join('\n');
}
