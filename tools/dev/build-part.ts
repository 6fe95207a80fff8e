// Builds one part of the extension in a process of its own: build-part.ts NAME OPTIONS
import { PARTS, type BuildOptions } from '../extension/parts';

const [name, options] = process.argv.slice(2);
await PARTS.find((part) => part.name === name)!.build(JSON.parse(options!) as BuildOptions);
