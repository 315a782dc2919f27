/*
 * The frame of every view. The server writes its markup once; what changes while one walks about is done here:
 * which menu entry is current, where the focus goes, light or dark, and the language cookie.
 */
const YEAR = 31536000;

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
  }

  disconnectedCallback() {
    this.removeEventListener('click', this);
    document.removeEventListener('click', this.closeMenus);
    document.removeEventListener('keydown', this.closeOnEscape);
  }

  attributeChangedCallback(_name, before, after) {
    if (before === after) {
      return;
    }
    requestAnimationFrame(() => this.markCurrent());
    if (before !== null) {
      this.menu()?.removeAttribute('open');
      this.querySelector('#main')?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
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
      document.documentElement.style.colorScheme = scheme;
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
