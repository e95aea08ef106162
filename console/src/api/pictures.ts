import type { Client } from './client';
import type { Page } from './contract';

const MOST = 24;

/**
 * Pictures of pages, fetched with the token and kept in memory only: nothing of a paper stays behind in the browser's
 * own cache.
 */
export class Pictures {
  private readonly kept = new Map<string, Promise<string>>();
  private readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /** An address for the picture that lives as long as this tab, or until many others were asked for. */
  of(number: string, page: Page): Promise<string> {
    const key = `${number}/${page.upload}/${page.page}`;
    const known = this.kept.get(key);
    if (known) {
      this.kept.delete(key);
      this.kept.set(key, known);
      return known;
    }
    const picture = this.fetch(number, page);
    picture.catch(() => this.kept.delete(key));
    this.kept.set(key, picture);
    this.forgetOldest();
    return picture;
  }

  private async fetch(number: string, page: Page): Promise<string> {
    const bytes = await this.client.do('getPageImage', { path: { number, ...page } });
    return URL.createObjectURL(bytes);
  }

  private forgetOldest(): void {
    for (const [key, picture] of this.kept) {
      if (this.kept.size <= MOST) return;
      this.kept.delete(key);
      picture.then(URL.revokeObjectURL, () => {});
    }
  }
}
