// The reading and the record as a server of the Model Context Protocol, over standard input and output.
//   node tools/cli.mjs mcp
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { Engine } from '../engine/engine';
import { coreEngine } from './engine';
import { TOOLS, ToolError, type Tool } from './mcp/tools';
import { messageOf } from './message';

const INSTRUCTIONS = `Variorum holds what outlets report of the same incidents, each figure with its source. “Differs” does not mean “wrong”: name the outlet and the day of every figure you pass on.`;

/** The schemas are valibot's, as at every border of the project, and sent as JSON Schema: the handlers are set below the helpers that want zod's. */
function makeServer(engine: Engine): McpServer {
  const mcp = new McpServer(
    { name: 'variorum', version: '0.1.0' },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  mcp.server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: TOOLS.map(described) }));
  mcp.server.setRequestHandler(CallToolRequestSchema, ({ params }) =>
    call(params.name, params.arguments ?? {}, engine),
  );
  return mcp;
}

const described = ({ name, title, description, input, output }: Tool) => ({
  name,
  title,
  description,
  inputSchema: schemaOf(input),
  outputSchema: schemaOf(output),
  annotations: { readOnlyHint: true, openWorldHint: false },
});

const schemaOf = (schema: v.GenericSchema) =>
  toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }) as { type: 'object' };

/** Runs a tool. What goes wrong is an answer in words, so that whoever asked can ask better. */
async function call(name: string, input: unknown, engine: Engine) {
  const tool = TOOLS.find((t) => t.name === name);
  if (!tool) return failed(`there is no tool ${name}; there are ${TOOLS.map((t) => t.name).join(', ')}`);
  const checked = v.safeParse(tool.input, input);
  if (!checked.success)
    return failed(checked.issues.map((i) => `${v.getDotPath(i) ?? 'input'}: ${i.message}`).join('\n'));
  try {
    const result = await tool.run(checked.output, engine);
    return { content: [{ type: 'text' as const, text: JSON.stringify(result) }], structuredContent: result };
  } catch (error) {
    if (error instanceof ToolError) return failed(error.message);
    console.error(error);
    return failed(`${name} failed: ${messageOf(error)}`);
  }
}

const failed = (text: string) => ({ content: [{ type: 'text' as const, text }], isError: true });

await makeServer(coreEngine()).connect(new StdioServerTransport());
