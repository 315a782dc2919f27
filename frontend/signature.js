/* A field to sign in with a finger or a mouse. Its value is the data of an SVG path in a box of 600 × 200. */
import { LitElement, css, html, svg } from 'lit';

const WIDTH = 600;
const HEIGHT = 200;
const NEAR = 3;

class SignatureField extends LitElement {
  static properties = { path: {}, label: {}, clearing: {} };

  static styles = css`
    :host {
      display: block;
    }

    svg {
      display: block;
      width: 100%;
      box-sizing: border-box;
      border: 1px dashed var(--anlin-line-strong);
      border-radius: var(--anlin-radius-m);
      background: var(--anlin-surface);
      touch-action: none;
    }

    path {
      fill: none;
      stroke: var(--anlin-ink);
      stroke-width: 4;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    button {
      min-height: var(--anlin-tap);
      padding: 0 var(--anlin-space-4);
      border: 0;
      background: none;
      color: var(--anlin-primary-text);
      font: inherit;
    }
  `;

  constructor() {
    super();
    this.path = '';
  }

  at(event) {
    const box = event.currentTarget.getBoundingClientRect();
    const place = (value, start, size, most) =>
      Math.round(Math.min(1, Math.max(0, (value - start) / size)) * most);
    return [place(event.clientX, box.left, box.width, WIDTH), place(event.clientY, box.top, box.height, HEIGHT)];
  }

  down(event) {
    event.currentTarget.setPointerCapture(event.pointerId);
    const [x, y] = this.at(event);
    this.last = [x, y];
    this.path += `M${x} ${y}L${x} ${y}`;
  }

  move(event) {
    if (this.last) {
      const [x, y] = this.at(event);
      if (Math.abs(x - this.last[0]) + Math.abs(y - this.last[1]) >= NEAR) {
        this.last = [x, y];
        this.path += `L${x} ${y}`;
      }
    }
  }

  up() {
    if (this.last) {
      this.last = null;
      this.tell();
    }
  }

  clear() {
    this.path = '';
    this.tell();
  }

  tell() {
    this.dispatchEvent(new CustomEvent('path-changed'));
  }

  render() {
    return html`
      <svg
        role="img"
        aria-label=${this.label}
        viewBox="0 0 ${WIDTH} ${HEIGHT}"
        @pointerdown=${this.down}
        @pointermove=${this.move}
        @pointerup=${this.up}
        @pointercancel=${this.up}
      >
        ${svg`<path d=${this.path}></path>`}
      </svg>
      <button type="button" ?hidden=${!this.path} @click=${this.clear}>${this.clearing}</button>
    `;
  }
}

customElements.get('anlin-signature') || customElements.define('anlin-signature', SignatureField);
