// Offers the reader's own place and addresses to copy where the browser can do it; the page works without.
addEventListener('DOMContentLoaded', () => {
  for (const copy of navigator.clipboard ? document.querySelectorAll('[data-copy]') : []) {
    copy.hidden = false;
    copy.addEventListener('click', async () => {
      await navigator.clipboard.writeText(copy.dataset.copy);
      copy.textContent = copy.dataset.copied;
    });
  }
  const offer = document.getElementById('place-here');
  if (!offer || !navigator.geolocation || !isSecureContext) return;
  const status = offer.querySelector('[role=status]');
  offer.hidden = false;
  offer.querySelector('button').addEventListener('click', () => {
    status.textContent = offer.dataset.wait;
    navigator.geolocation.getCurrentPosition(
      ({coords}) => {
        const query = new URLSearchParams({lat: coords.latitude.toFixed(5), lon: coords.longitude.toFixed(5)});
        if (document.documentElement.lang === 'en') query.set('lang', 'en');
        location.assign('/aed?' + query);
      },
      () => { status.textContent = offer.dataset.failed; },
      {enableHighAccuracy: true, timeout: 10000, maximumAge: 30000}
    );
  });
});
