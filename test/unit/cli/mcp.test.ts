// The MCP server as a program uses it: started by the SDK's own client, over standard input and output.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../paths';

const STRIKE = '2024-01-04-baghdad-nujaba-strike';

const ARTICLE = `Drone strike in Baghdad

A drone strike killed two members of the Nujaba movement in eastern Baghdad on Thursday, a security source said.`;

const PAGE = `<html lang="en"><head><title>Drone strike in Baghdad</title><meta property="article:published_time" content="2024-01-04T14:00:00Z"></head>
<body><nav>Home News Sport</nav><article><h1>Drone strike in Baghdad</h1><p>${ARTICLE.split('\n\n')[1]!}</p>
<p>Residents of the district heard a blast shortly after noon and saw smoke above a compound of the movement.</p></article></body></html>`;

describe('npm run mcp', () => {
  const client = new Client({ name: 'test', version: '1' });
  beforeAll(async () => {
    await client.connect(
      new StdioClientTransport({ command: 'npm', args: ['run', '--silent', 'mcp'], cwd: ROOT }),
    );
  }, 60_000);
  afterAll(() => client.close());

  /** The client itself checks what comes back against the schema that the tool promised. */
  const call = async (name: string, input: Record<string, unknown>) => {
    const answer = await client.callTool({ name, arguments: input });
    const [content] = answer.content as { text: string }[];
    return {
      isError: answer.isError,
      text: content!.text,
      data: answer.structuredContent as Record<string, unknown>,
    };
  };

  it('offers four tools, each with typed input and output', async () => {
    const { tools } = await client.listTools();
    expect(tools.map((t) => t.name)).toEqual(['read_article', 'compare_figure', 'search', 'get_incident']);
    for (const { inputSchema, outputSchema } of tools) {
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(outputSchema).toMatchObject({ type: 'object' });
    }
    expect(tools[3]!.inputSchema.required).toEqual(['id']);
  });

  it.each([
    ['text with its day', { text: ARTICLE, published: '2024-01-04' }],
    ['a page that says its day', { html: PAGE }],
  ])('reads an article from %s', async (_, input) => {
    const { data } = await call('read_article', input);
    expect(data).toMatchObject({
      published: '2024-01-04',
      language: { code: 'en' },
      incidents: [{ id: STRIKE, main: true }],
      figures: [{ measure: 'killed', value: 2, incident: STRIKE, comparison: { status: 'differs' } }],
    });
    const { text, figures } = data as {
      text: string;
      figures: { start: number; end: number; text: string }[];
    };
    expect(text.slice(figures[0]!.start, figures[0]!.end)).toBe(figures[0]!.text);
  });

  it('compares a figure with those of all reports', async () => {
    const { data } = await call('compare_figure', { incident: STRIKE, measure: 'killed', value: 2 });
    const { status, reports } = data as { status: string; reports: Record<string, unknown>[] };
    expect(status).toBe('differs');
    for (const r of reports) expect(r).toMatchObject({ outlet: expect.any(String) as string, reprints: expect.any(Number) as number }); // prettier-ignore
    expect(reports.some((r) => r['relation'] === 'agrees')).toBe(true);
    expect(reports.some((r) => r['relation'] === 'differs')).toBe(true);
  });

  it('finds an incident and gives all its reports', async () => {
    const { data: found } = await call('search', { query: 'Nujaba January 2024' });
    expect(found['results']).toContainEqual(expect.objectContaining({ kind: 'incident', id: STRIKE }));
    const { data } = await call('get_incident', { id: STRIKE });
    const reports = data['reports'] as { outlet: string; claims: { measure: string }[] }[];
    expect(reports.length).toBeGreaterThan(20);
    expect(reports.every((r) => r.claims.length > 0)).toBe(true);
  });

  it.each([
    ['get_incident', { id: 'no-such-incident' }, 'the record has no incident no-such-incident'],
    ['get_incident', {}, 'id:'],
    ['read_article', { text: 'a', html: '<p>b</p>' }, 'either text or html is needed'],
    ['read_article', { text: ' ' }, 'the text is empty'],
    ['read_article', { html: '<p></p>' }, 'no article was found in it'],
    ['read_article', { text: 'a', published: '2024-02-30' }, 'published: there is no such day'],
    ['read_article', { text: 'a', outlet: 'nobody' }, 'the record has no outlet nobody'],
    [
      'compare_figure',
      { incident: STRIKE, measure: 'killed', value: { min: 5, max: 2 } },
      'the range runs backwards',
    ],
    ['search', { query: '' }, 'query:'],
    ['burn', {}, 'there is no tool burn'],
  ])('answers a bad call of %s %j in words', async (name, input, words) => {
    const { isError, text } = await call(name, input);
    expect(isError).toBe(true);
    expect(text).toContain(words);
  });
});
