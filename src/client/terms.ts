// Opens the definition of a glossary term in place: on hover, on focus, and at the first tap. Without it the term is a link.

/** Long enough to move the pointer from the word into its definition. */
const LEAVE = 250;

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
  const definition = document.getElementById(link.getAttribute('aria-describedby') ?? '')?.closest<HTMLElement>('[popover]');
  if (definition) openInPlace(link, definition);
}

function openInPlace(link: HTMLAnchorElement, definition: HTMLElement): void {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let openAtTouch = true;
  const isOpen = () => definition.matches(':popover-open');
  const show = () => {
    clearTimeout(leaving);
    if (!isOpen()) definition.showPopover({ source: link });
  };
  const hide = () => definition.hidePopover();
  const hideSoon = () => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, LEAVE);
  };

  for (const element of [link, definition]) {
    element.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && show());
    element.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && hideSoon());
    element.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && (definition.contains(relatedTarget) || link.contains(relatedTarget)))) hide();
    });
  }
  link.addEventListener('pointerdown', ({ pointerType }) => {
    openAtTouch = pointerType !== 'touch' || isOpen();
  });
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible')) show();
  });
  link.addEventListener('click', (event) => {
    if (openAtTouch) return;
    event.preventDefault();
    show();
  });
}
