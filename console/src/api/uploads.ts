import type { Client } from './client';
import { asProblem, ProblemError, problemOf, unreachable } from './problem';
import type { Problem, UploadPlace } from './contract';

/** A file on its way. */
export interface Upload {
  id: number;
  name: string;
  bytes: number;
  sent: number;
  state: 'waiting' | 'sending' | 'done' | 'failed';
  problem?: Problem;
}

/** Puts the bytes of a file to a place and tells how many have gone. */
export type Put = (place: UploadPlace, file: File, sent: (bytes: number) => void) => Promise<void>;

const AT_ONCE = 3;

/** Hands in files, a few at a time, each on its own: one that fails holds up no other. */
export class UploadQueue {
  private readonly entries: { upload: Upload; file: File }[] = [];
  private readonly client: Pick<Client, 'do'>;
  private readonly put: Put;
  private readonly number: string;
  private readonly largest: number;
  private readonly changed: (uploads: readonly Upload[]) => void;

  constructor(
    client: Pick<Client, 'do'>,
    put: Put,
    number: string,
    largest: number,
    changed: (uploads: readonly Upload[]) => void,
  ) {
    this.client = client;
    this.put = put;
    this.number = number;
    this.largest = largest;
    this.changed = changed;
  }

  add(files: readonly File[]): void {
    for (const file of files) {
      const upload: Upload = {
        id: this.entries.length + 1,
        name: file.name,
        bytes: file.size,
        sent: 0,
        state: 'waiting',
      };
      this.entries.push({ upload, file });
      const problem = this.refusal(file);
      if (problem) this.become(upload, { state: 'failed', problem });
    }
    this.tell();
    this.next();
  }

  retry(id: number): void {
    const entry = this.entries.find(({ upload }) => upload.id === id);
    if (entry?.upload.state === 'failed' && !this.refusal(entry.file)) {
      delete entry.upload.problem;
      this.become(entry.upload, { state: 'waiting', sent: 0 });
      this.next();
    }
  }

  private refusal(file: File): Problem | undefined {
    if (file.size === 0) return local('The file is empty.', 'Scan the paper again.');
    if (file.size > this.largest) {
      return local(
        `The file is larger than ${Math.floor(this.largest / (1 << 20))} MB.`,
        'Split it into smaller ones, for instance one for each paper.',
      );
    }
    return undefined;
  }

  private next(): void {
    const sending = this.entries.filter(({ upload }) => upload.state === 'sending').length;
    this.entries
      .filter(({ upload }) => upload.state === 'waiting')
      .slice(0, Math.max(0, AT_ONCE - sending))
      .forEach((entry) => void this.send(entry.upload, entry.file));
  }

  private async send(upload: Upload, file: File): Promise<void> {
    this.become(upload, { state: 'sending', sent: 0 });
    try {
      const place = await this.client.do('askUploadPlace', {
        path: { number: this.number },
        body: { fileName: file.name, bytes: file.size },
      });
      await this.put(place, file, (sent) => this.become(upload, { sent }));
      this.become(upload, { state: 'done', sent: file.size });
    } catch (error) {
      this.become(upload, { state: 'failed', problem: asProblem(error) });
    }
    this.next();
  }

  private become(upload: Upload, change: Partial<Upload>): void {
    Object.assign(upload, change);
    this.tell();
  }

  private tell(): void {
    this.changed(this.entries.map(({ upload }) => ({ ...upload })));
  }
}

function local(detail: string, next: string): Problem {
  return { type: 'about:blank', code: 'refused-here', title: 'Not handed in', status: 400, detail, next };
}

/** Puts with progress, which fetch cannot tell. The token goes to our own server only. */
export function putWithProgress(client: Client): Put {
  return async (place, file, sent) => {
    const url = new URL(place.url, window.location.href);
    const own = url.origin === window.location.origin;
    const headers = { ...place.headers, ...(own ? await client.credentials() : {}) };
    await new Promise<void>((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('PUT', url);
      Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
      request.upload.onprogress = (event) => sent(event.loaded);
      request.onerror = () => reject(new ProblemError(unreachable()));
      request.onload = async () => {
        if (request.status < 300) return resolve();
        const type = request.getResponseHeader('content-type') ?? '';
        const reply = new Response(request.responseText, { status: request.status, headers: { 'content-type': type } });
        reject(new ProblemError(await problemOf(reply)));
      };
      request.send(file);
    });
  };
}
