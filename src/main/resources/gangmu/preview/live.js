// Loads the page again when the site has changed; shows what is wrong while it cannot be built.
(() => {
  const version = document.currentScript.dataset.version;
  let pane = null;

  const show = (problems) => {
    if (problems === '') {
      pane?.remove();
      pane = null;
      return;
    }
    if (pane === null) {
      pane = document.createElement('pre');
      pane.id = 'gangmu-problems';
      pane.setAttribute('role', 'alert');
      Object.assign(pane.style, {
        position: 'fixed', inset: 'auto 0 0 0', zIndex: '2147483647', margin: '0', padding: '1rem 1.5rem',
        maxHeight: '60vh', overflow: 'auto', whiteSpace: 'pre-wrap', font: '14px/1.5 monospace',
        background: '#211d18', color: '#fbf9f4', borderTop: '4px solid #b3261a',
      });
      document.body.append(pane);
    }
    pane.textContent = problems;
  };

  const events = new EventSource('/-/events');
  events.onmessage = (event) => {
    const [now, ...problems] = event.data.split('\n');
    if (now !== version) {
      events.close();
      location.reload();
      return;
    }
    show(problems.join('\n'));
  };
})();
