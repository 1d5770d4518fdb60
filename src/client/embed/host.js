// For pages that embed: fits the frames of this site to their content, and defines <cri-cni-embed>.
(() => {
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  if (!script || customElements.get('cri-cni-embed')) return;
  const site = new URL('..', script.src).href;
  const LOWEST = 60;
  const HIGHEST = 6000;

  /** Frames that may speak, weakly held. @type {Set<WeakRef<HTMLIFrameElement>>} */
  const own = new Set();

  /** @param {MessageEventSource | null} source */
  function frameOf(source) {
    const within = [...own].map((reference) => reference.deref());
    const plain = [...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(site));
    return [...within, ...plain].find((frame) => frame && frame.contentWindow === source);
  }

  addEventListener('message', ({ data, source }) => {
    const height = data?.criCniEmbed;
    if (typeof height !== 'number' || !Number.isFinite(height)) return;
    const frame = frameOf(source);
    if (frame) frame.height = String(Math.min(HIGHEST, Math.max(LOWEST, height)));
  });

  class CriCniEmbed extends HTMLElement {
    connectedCallback() {
      const show = this.getAttribute('show') ?? 'table';
      const at = this.getAttribute('at');
      if (this.shadowRoot || !/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(show) || (at && !/^\d{4}-\d{2}$/.test(at))) return;
      const lang = (this.lang || document.documentElement.lang).startsWith('en') ? 'en/' : '';
      // A fact is asked for its month: which of its statements that is, it knows itself.
      const ofFact = show.startsWith('facts/');
      const address = new URL(`${lang}embed/${at && !ofFact ? `as-of/${at}/` : ''}${show}/`, site);
      if (at && ofFact) address.searchParams.set('at', at);
      for (const key of ['theme', 'service', 'layer']) {
        const value = this.getAttribute(key);
        if (value) address.searchParams.set(key, value);
      }
      const frame = document.createElement('iframe');
      frame.src = address.href;
      frame.title = this.title || this.textContent?.trim() || show;
      frame.width = '100%';
      frame.height = this.getAttribute('height') ?? '320';
      frame.loading = 'lazy';
      frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
      frame.style.border = '0';
      own.add(new WeakRef(frame));
      this.style.display = 'block';
      this.attachShadow({ mode: 'open' }).append(frame);
    }
  }
  customElements.define('cri-cni-embed', CriCniEmbed);
})();
