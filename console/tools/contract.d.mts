export function contractOf(yaml: string): string;
export function current(): Promise<string>;
