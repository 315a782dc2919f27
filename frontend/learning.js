/*
 * A lesson's text: starts where its reader stopped, tells how far one has read, keeps links to sources on the page,
 * and lets the arrow keys walk between lessons. And the note that shows while the browser is offline.
 */
const SETTLE_MS = 1200;

class LessonText extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this.onClick);
    window.addEventListener('scroll', this.onScroll, { passive: true });
    window.addEventListener('keydown', this.onKey);
    this.ready = false;
    setTimeout(() => this.resume(), 120);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    this.removeEventListener('click', this.onClick);
    window.removeEventListener('scroll', this.onScroll);
    window.removeEventListener('keydown', this.onKey);
  }

  resume() {
    if (this.resumeAt > 0.03 && this.resumeAt < 0.97 && !location.hash && window.scrollY < 40) {
      const top = this.getBoundingClientRect().top + window.scrollY;
      window.scrollTo(0, top + this.offsetHeight * this.resumeAt - window.innerHeight / 2);
    }
    this.ready = true;
  }

  position() {
    const box = this.getBoundingClientRect();
    return Math.min(1, Math.max(0, (window.innerHeight / 2 - box.top) / box.height));
  }

  onScroll = () => {
    if (this.remember && this.ready) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.$server?.readTo(this.position()), SETTLE_MS);
    }
  };

  onClick = (event) => {
    const link = event.target.closest('a[href*="#"]');
    const target = link && this.querySelector(`#${CSS.escape(link.hash.slice(1))}`);
    if (target) {
      event.preventDefault();
      event.stopPropagation();
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: 'center' });
    }
  };

  onKey = (event) => {
    const way = { ArrowLeft: 'previous', ArrowRight: 'next' }[event.key];
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (way && plain && !event.target.closest('input, textarea, select, .table-scroll, [role="menu"]')) {
      document.querySelector(`.lesson-foot [data-walk="${way}"]`)?.click();
    }
  };
}

class OfflineNote extends HTMLElement {
  connectedCallback() {
    this.setAttribute('role', 'alert');
    this.show();
    window.addEventListener('online', this.show);
    window.addEventListener('offline', this.show);
  }

  disconnectedCallback() {
    window.removeEventListener('online', this.show);
    window.removeEventListener('offline', this.show);
  }

  show = () => {
    this.hidden = navigator.onLine;
  };
}

customElements.get('anlin-lesson-text') || customElements.define('anlin-lesson-text', LessonText);
customElements.get('anlin-offline') || customElements.define('anlin-offline', OfflineNote);
