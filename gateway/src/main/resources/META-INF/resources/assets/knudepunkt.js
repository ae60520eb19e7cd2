// Everything works without this; it wakes up what the design system and htmx add.
DKFDS.init();
document.addEventListener('htmx:afterSettle', (event) => DKFDS.init({ scope: event.target }));
