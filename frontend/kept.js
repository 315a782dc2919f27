/*
 * Keeps what was tapped on this device until the server says that it is stored, so that a lost connection, a session that
 * ended or a server that restarts lose nothing. Whoever opens the page again hands over what still waits.
 * And the note that shows while the browser is offline.
 */
const PATIENCE_MS = 1500;

export class KeptTaps extends HTMLElement {
  connectedCallback() {
    this.hidden = true;
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  waiting() {
    try {
      return JSON.parse(localStorage.getItem(this.key)) ?? {};
    } catch {
      return {};
    }
  }

  keep(waiting) {
    const isWaiting = Object.keys(waiting).length > 0;
    try {
      isWaiting ? localStorage.setItem(this.key, JSON.stringify(waiting)) : localStorage.removeItem(this.key);
    } catch {
      /* A browser that stores nothing still sends what was tapped. */
    }
    clearTimeout(this.timer);
    this.parentElement?.toggleAttribute('data-waiting', isWaiting);
    isWaiting ? (this.timer = setTimeout(() => (this.hidden = false), PATIENCE_MS)) : (this.hidden = true);
  }

  note(what, tapped) {
    this.keep({ ...this.waiting(), [what]: tapped });
  }

  /* The server has stored this; a newer tap on the same thing still waits. */
  stored(what, tapped) {
    const waiting = this.waiting();
    if (JSON.stringify(waiting[what]) === JSON.stringify(tapped)) {
      delete waiting[what];
    }
    this.keep(waiting);
  }

  refused(what) {
    const waiting = this.waiting();
    delete waiting[what];
    this.keep(waiting);
  }
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

customElements.get('anlin-offline') || customElements.define('anlin-offline', OfflineNote);
