/*
 * The frame of every view. The server writes its markup once; what changes while one walks about is done here:
 * which menu entry is current, where the focus goes, light or dark, and the language cookie.
 */
const YEAR = 31536000;
const TO_READ_MS = 2500;

function remember(name, value) {
  document.cookie = `${name}=${value};path=/;max-age=${YEAR};samesite=lax`;
}

function isDark() {
  const chosen = document.documentElement.dataset.scheme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

class Portal extends HTMLElement {
  static observedAttributes = ['path'];

  connectedCallback() {
    this.addEventListener('click', this);
    document.addEventListener('click', this.closeMenus);
    document.addEventListener('keydown', this.closeOnEscape);
    this.markCurrent();
    this.watch = new MutationObserver(() => this.comeBack());
    this.watch.observe(document.body, { childList: true });
  }

  disconnectedCallback() {
    this.watch.disconnect();
    this.removeEventListener('click', this);
    document.removeEventListener('click', this.closeMenus);
    document.removeEventListener('keydown', this.closeOnEscape);
  }

  attributeChangedCallback(_name, before, after) {
    if (before === after) {
      return;
    }
    requestAnimationFrame(() => {
      this.markCurrent();
      this.nameConnection();
    });
    if (before !== null) {
      this.menu()?.removeAttribute('open');
      this.querySelector('#main')?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }

  /* Vaadin's line at the top says in the reader's language what became of the connection. */
  nameConnection() {
    const indicator = window.Vaadin?.connectionIndicator;
    if (indicator) {
      indicator.setAttribute('aria-live', 'polite');
      indicator.onlineText = this.dataset.online;
      indicator.offlineText = this.dataset.lost;
      indicator.reconnectingText = this.dataset.lost;
    }
  }

  /* A session that ended is begun anew by itself, unless somebody has typed what a reload would lose. */
  comeBack() {
    const ended = [...document.querySelectorAll('.v-system-error')].some((e) =>
      e.textContent.includes(this.dataset.expired),
    );
    const typed = [...this.querySelectorAll('main :is(input, textarea)')].some(
      (field) => !['radio', 'checkbox', 'search'].includes(field.type) && field.value,
    );
    if (ended && !typed) {
      setTimeout(() => location.reload(), TO_READ_MS);
    }
  }

  markCurrent() {
    const path = `/${this.getAttribute('path') ?? ''}`;
    for (const link of this.querySelectorAll('[data-menu] a[href]')) {
      const target = new URL(link.href).pathname;
      const isCurrent = target === '/' ? path === '/' : path === target || path.startsWith(`${target}/`);
      isCurrent ? link.setAttribute('aria-current', 'page') : link.removeAttribute('aria-current');
    }
  }

  handleEvent(event) {
    const doing = event.target.closest('[data-do]')?.dataset.do;
    if (doing === 'scheme') {
      const scheme = isDark() ? 'light' : 'dark';
      document.documentElement.dataset.scheme = scheme;
      remember('scheme', scheme);
    } else if (doing === 'language') {
      event.preventDefault();
      event.stopPropagation();
      remember('lang', event.target.closest('[data-do]').lang);
      const here = new URL(location.href);
      here.searchParams.delete('lang');
      location.replace(here);
      location.href === here.href && location.reload();
    } else if (doing === 'skip') {
      event.preventDefault();
      event.stopPropagation();
      this.querySelector('#main').focus();
    }
  }

  menu() {
    return this.querySelector('.portal-account[open]');
  }

  closeMenus = (event) => {
    const menu = this.menu();
    if (menu && !menu.contains(event.target)) {
      menu.removeAttribute('open');
    }
  };

  closeOnEscape = (event) => {
    const menu = this.menu();
    if (event.key === 'Escape' && menu) {
      menu.removeAttribute('open');
      menu.querySelector('summary').focus();
    }
  };
}

customElements.define('anlin-portal', Portal);

/* Two neighbouring houses under the western hills, drawn in the colours of the day or of the night. */
class Scene extends HTMLElement {
  connectedCallback() {
    this.innerHTML = `<svg viewBox="0 0 640 440" focusable="false">
      <rect class="sky" width="640" height="440"/>
      <circle class="sun" cx="520" cy="96" r="50"/>
      <path class="far" d="M0 285C70 215 140 205 215 250S360 165 450 215 590 225 640 262V440H0z"/>
      <path class="near" d="M0 350Q320 318 640 350V440H0z"/>
      <g><path class="wall" d="M88 196h180v154H88z"/><path class="roof one" d="M66 206 178 120l112 86z"/>
        <path class="door one" d="M154 350v-62a24 24 0 0 1 48 0v62z"/><rect class="pane" x="106" y="222" width="36" height="40" rx="5"/><rect class="pane" x="214" y="222" width="36" height="40" rx="5"/></g>
      <g><path class="wall" d="M300 208h184v142H300z"/><path class="roof two" d="M276 218 392 132l116 86z"/>
        <path class="door two" d="M368 350v-58a24 24 0 0 1 48 0v58z"/><rect class="pane" x="318" y="234" width="36" height="38" rx="5"/><rect class="pane" x="430" y="234" width="36" height="38" rx="5"/></g>
      <g><rect class="box" x="270" y="252" width="30" height="38" rx="6"/><path class="heart" d="M285 281s-9-6-9-12a5 5 0 0 1 9-2.5 5 5 0 0 1 9 2.5c0 6-9 12-9 12z"/></g>
      <g class="tree"><path d="M566 356v-76" /><circle cx="566" cy="248" r="44"/><circle cx="534" cy="276" r="28"/><circle cx="598" cy="274" r="30"/></g>
      <g class="person a"><path class="leg" d="M236 372v44M254 372v44"/><path class="coat" d="M245 330v42"/><path class="arm" d="M252 326 288 348"/><circle class="skin" cx="245" cy="288" r="19"/><path class="hair" d="M225 286a20 20 0 0 1 40-2q-20-11-40 2z"/></g>
      <g class="person b"><path class="leg" d="M330 376v42M346 376v42"/><path class="coat" d="M338 338v38"/><path class="arm" d="M331 334 298 350"/><circle class="skin" cx="338" cy="298" r="18"/><path class="hair" d="M319 300a19 19 0 0 1 38-4q-8 4-18-6-6 9-20 10z"/></g>
      <g class="kit"><rect x="276" y="346" width="34" height="26" rx="5"/><path d="M293 352v14M286 359h14"/></g>
    </svg>`;
  }
}

customElements.define('anlin-scene', Scene);

/* Web font for readers whose system has no Chinese one; fetched when the page stands. */
const fetchFont = () => setTimeout(() => import('@fontsource-variable/noto-sans-sc/wght.css'), 200);
document.readyState === 'complete' ? fetchFont() : addEventListener('load', fetchFont);
