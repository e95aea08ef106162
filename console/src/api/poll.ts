/** Looks again and again: often while things change, seldom when they rest, never while nobody watches. */
export class Poll {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private resting = 0;
  private running = false;
  private stopped = false;
  private readonly look: () => Promise<boolean>;
  private readonly fast: number;
  private readonly slow: number;

  /**
   * @param look looks once and says whether anything had changed; it must not throw
   * @param fast milliseconds between looks while things change
   * @param slow milliseconds between looks once nothing has changed for a minute
   */
  constructor(look: () => Promise<boolean>, fast = 1500, slow = 5000) {
    this.look = look;
    this.fast = fast;
    this.slow = slow;
  }

  /** Looks at once, and from then on. */
  async now(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running || this.stopped) return;
    this.running = true;
    const changed = await this.look();
    this.running = false;
    this.resting = changed ? 0 : this.resting + this.pause();
    if (!this.stopped) this.timer = setTimeout(() => void this.now(), this.pause());
  }

  /** Stops looking, until {@link now}. */
  rest(): void {
    clearTimeout(this.timer);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private pause(): number {
    return this.resting < 60_000 ? this.fast : this.slow;
  }
}
