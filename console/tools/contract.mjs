// Writes src/api/contract.ts, the types of everything that ../functions/api's openapi.yaml promises.
// It knows the part of OpenAPI 3.1 that our contract uses, and refuses the rest rather than guess.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const SOURCE = new URL('../../functions/api/src/main/resources/dev/dossier/api/openapi.yaml', import.meta.url);
const TARGET = new URL('../src/api/contract.ts', import.meta.url);

/** The TypeScript source for a contract in YAML. */
export function contractOf(yaml) {
  const contract = parse(yaml);
  const schemas = Object.entries(contract.components.schemas).map(([name, schema]) => declaration(name, schema));
  const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
    ['get', 'post', 'put', 'delete']
      .filter((method) => item[method])
      .map((method) => operation(contract, path, method, item[method], item.parameters ?? [])),
  );
  return [
    '// Generated from openapi.yaml by `npm run contract`; change that, not this.',
    '',
    ...schemas,
    '/** Method and path of every operation. */',
    'export const operations = {',
    ...operations.map(({ name, method, path }) => `  ${name}: { method: '${method}', path: '${path}' },`),
    '} as const;',
    '',
    '/** What every operation takes and gives. */',
    'export interface Operations {',
    ...operations.map(
      ({ name, path_, query, body, reply }) =>
        `  ${name}: { path: ${path_}; query: ${query}; body: ${body}; reply: ${reply} };`,
    ),
    '}',
    '',
  ].join('\n');
}

function declaration(name, schema) {
  const doc = schema.description ? `/** ${schema.description} */\n` : '';
  return schema.type === 'object' && schema.properties
    ? `${doc}export interface ${name} ${type(schema)}\n`
    : `${doc}export type ${name} = ${type(schema)};\n`;
}

function type(schema) {
  if (schema.$ref) return schema.$ref.split('/').at(-1);
  if (schema.enum) return schema.enum.map((value) => `'${value}'`).join(' | ');
  switch (schema.type) {
    case 'string':
    case 'boolean':
      return schema.type;
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      return arrayOf(schema);
    case 'object':
      return schema.properties ? members(schema) : `Record<string, ${type(schema.additionalProperties)}>`;
    default:
      throw new Error(`No type for ${JSON.stringify(schema)}`);
  }
}

function arrayOf(schema) {
  const item = type(schema.items);
  if (schema.minItems && schema.minItems === schema.maxItems && schema.maxItems < 10) {
    return `[${Array(schema.maxItems).fill(item).join(', ')}]`;
  }
  return item.includes(' ') ? `(${item})[]` : `${item}[]`;
}

function members(schema) {
  const required = new Set(schema.required ?? []);
  const lines = Object.entries(schema.properties).map(([name, property]) => {
    const doc = property.description ? `  /** ${property.description} */\n` : '';
    return `${doc}  ${name}${required.has(name) ? '' : '?'}: ${type(property)};`;
  });
  return `{\n${lines.join('\n')}\n}`;
}

function operation(contract, path, method, spec, shared) {
  const parameters = [...shared, ...(spec.parameters ?? [])].map((p) => (p.$ref ? pointed(contract, p.$ref) : p));
  const json = (content) => content?.['application/json']?.schema;
  const success = Object.entries(spec.responses).find(([status]) => status.startsWith('2'))[1];
  return {
    name: spec.operationId,
    method: method.toUpperCase(),
    path,
    path_: named(parameters.filter((p) => p.in === 'path')),
    query: named(parameters.filter((p) => p.in === 'query')),
    body: json(spec.requestBody?.content) ? type(json(spec.requestBody.content)) : 'undefined',
    reply: json(success.content) ? type(json(success.content)) : 'Blob',
  };
}

function named(parameters) {
  if (parameters.length === 0) return 'Record<never, never>';
  return `{ ${parameters.map((p) => `${p.name}${p.required ? '' : '?'}: ${type(p.schema)}`).join('; ')} }`;
}

function pointed(contract, ref) {
  return ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key], contract);
}

/** The source that the contract of this repository calls for. */
export async function current() {
  const { format, resolveConfig } = await import('prettier');
  const path = fileURLToPath(TARGET);
  const options = await resolveConfig(path);
  return format(contractOf(readFileSync(SOURCE, 'utf8')), { ...options, filepath: path });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TARGET, await current());
}
