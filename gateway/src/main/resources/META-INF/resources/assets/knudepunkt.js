// Everything works without this; it wakes up what the design system and htmx add.
DKFDS.init();
document.addEventListener('htmx:afterSettle', (event) => DKFDS.init({ scope: event.target }));

// A list that names its stream of events is read again a moment after something happened in it.
const live = document.querySelector('[data-live]');
if (live) {
  const source = new EventSource(live.dataset.live);
  let waiting;
  const readAgain = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => document.body.dispatchEvent(new Event('list-changed')), 300);
  };
  source.addEventListener('change', readAgain);
  source.addEventListener('reload', readAgain);
}
