// A page's figures and what others say of them, as Markdown.
import type { PanelData } from '../../../views/types/panel';

const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\s+/g, ' ');

export function toMarkdown({ title, url, published, figures }: PanelData): string {
  const lines = [
    `# ${escapeMarkdown(title ?? url ?? 'Variorum')}`,
    '',
    [url && `<${url}>`, published].filter(Boolean).join(' · '),
    '',
  ];
  for (const f of figures.filter((x) => x.reports.length)) {
    lines.push(
      `## ${escapeMarkdown(`${f.measure}: ${f.value}, ${f.counts}`)}`,
      '',
      `${escapeMarkdown(f.incident ?? '')}. ${f.status}.`,
      '',
    );
    for (const r of f.reports) {
      const source = r.url ? `[${escapeMarkdown(r.outlet)}](<${r.url}>)` : escapeMarkdown(r.outlet);
      lines.push(
        `- **${escapeMarkdown(r.value)}** (${escapeMarkdown(r.relationWords ?? '')}): ${source}, ${escapeMarkdown(r.published)}; ${escapeMarkdown(r.attributed)}`,
      );
    }
    lines.push('');
  }
  return lines.join('\n');
}
