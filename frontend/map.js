/* Places on a map: Leaflet with clusters over the outlines of the districts, and over tiles only where the operator names
   some. The same places stand in a list beside it. */
import { LitElement, html } from 'lit';
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster';
import 'leaflet.markercluster/dist/MarkerCluster.css';

const BEIJING = [
  [39.44, 115.42],
  [41.06, 117.51],
];
const CLOSE = 15;

function icon(style, text = '') {
  return L.divIcon({ className: `map-${style}`, html: text, iconSize: [36, 36] });
}

class PlacesMap extends LitElement {
  static properties = {
    pins: { attribute: false },
    here: { attribute: false },
    edited: { attribute: false },
    editing: { type: Boolean },
    label: {},
    hereLabel: {},
    clusterLabel: {},
    zoomInLabel: {},
    zoomOutLabel: {},
    credit: {},
    tiles: {},
  };

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.classList.add('place-map');
    if (this.hasUpdated) this.begin();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.map?.remove();
    this.map = undefined;
  }

  render() {
    return html`<div class="map-canvas" role="region" aria-label=${this.label}></div>
      <p class="map-credit muted">${this.credit}</p>`;
  }

  firstUpdated() {
    this.begin();
  }

  begin() {
    this.map = L.map(this.querySelector('.map-canvas'), {
      zoomControl: false,
      attributionControl: false,
      minZoom: 7,
      maxZoom: this.tiles ? 18 : 16,
      maxBounds: L.latLngBounds(BEIJING).pad(0.5),
    });
    L.control.zoom({ zoomInTitle: this.zoomInLabel, zoomOutTitle: this.zoomOutLabel }).addTo(this.map);
    this.map.fitBounds(BEIJING);
    this.map.on('layeradd', (event) => this.name(event.layer));
    if (this.tiles) L.tileLayer(this.tiles, { maxZoom: 18 }).addTo(this.map);
    this.outline();
    this.clusters = L.markerClusterGroup({
      showCoverageOnHover: false,
      animate: false,
      iconCreateFunction: (cluster) => icon('cluster', String(cluster.getChildCount())),
    }).addTo(this.map);
    if (this.editing) this.map.on('click', (event) => this.move(event.latlng));
    this.drawPins();
    this.drawHere();
    this.drawEdited();
    this.keepAllInSight();
  }

  updated(changed) {
    if (!this.map) return;
    if (changed.has('pins')) this.drawPins();
    if (changed.has('here')) this.drawHere();
    if (changed.has('edited')) this.drawEdited();
  }

  /* A marker is a button for the keyboard: it needs a name. */
  name(layer) {
    const element = layer._icon;
    if (!element) return;
    const count = layer.getChildCount?.();
    element.setAttribute('aria-label', count ? this.clusterLabel.replace('{0}', count) : layer.options.alt || '');
    element.setAttribute('role', 'button');
  }

  async outline() {
    const map = this.map;
    try {
      const answer = await fetch('/open/districts.json');
      const districts = await answer.json();
      if (map !== this.map) return;
      L.geoJSON(districts, {
        interactive: false,
        style: { className: this.tiles ? 'map-outline faint' : 'map-outline' },
      }).addTo(map);
    } catch {
      /* The places stand without the sketch too. */
    }
  }

  drawPins() {
    this.clusters.clearLayers();
    const pins = this.pins ?? [];
    this.clusters.addLayers(pins.map((pin) => this.marker(pin)));
    this.showAll();
  }

  showAll() {
    if (this.pins?.length && !this.here) {
      this.map.fitBounds(this.clusters.getBounds(), { maxZoom: CLOSE, padding: [24, 24] });
    }
  }

  /* A phone that is turned shows all places again, unless somebody has begun to look around. */
  keepAllInSight() {
    let looksAround = false;
    for (const deed of ['pointerdown', 'wheel', 'keydown']) {
      this.map.getContainer().addEventListener(deed, () => (looksAround = true), { passive: true });
    }
    this.map.on('resize', () => looksAround || this.showAll());
  }

  marker(pin) {
    const marker = L.marker([pin.lat, pin.lon], { icon: icon('pin'), alt: [pin.name, pin.note].filter(Boolean).join(', ') });
    const popup = document.createElement('div');
    const link = popup.appendChild(document.createElement('a'));
    link.href = pin.path;
    link.textContent = pin.name;
    if (pin.note) popup.appendChild(document.createElement('p')).textContent = pin.note;
    return marker.bindPopup(popup, { closeButton: false });
  }

  drawHere() {
    this.hereMarker?.remove();
    if (!this.here) return;
    this.hereMarker = L.marker([this.here.lat, this.here.lon], {
      icon: icon('here'),
      alt: this.hereLabel,
      zIndexOffset: 1000,
    }).addTo(this.map);
    this.map.setView([this.here.lat, this.here.lon], 13);
  }

  drawEdited() {
    this.editedMarker?.remove();
    if (!this.editing || !this.edited) return;
    this.editedMarker = L.marker([this.edited.lat, this.edited.lon], {
      icon: icon('pin edited'),
      draggable: true,
      alt: this.label,
    }).addTo(this.map);
    this.editedMarker.on('dragend', () => this.tell(this.editedMarker.getLatLng()));
    this.map.setView([this.edited.lat, this.edited.lon], Math.max(this.map.getZoom(), 12));
  }

  move(place) {
    this.edited = { lat: place.lat, lon: place.lng };
    this.tell(place);
  }

  tell(place) {
    this.dispatchEvent(new CustomEvent('place-moved', { detail: { lat: place.lat, lon: place.lng } }));
  }
}

customElements.define('anlin-map', PlacesMap);
