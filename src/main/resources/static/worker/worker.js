// What the pages do beyond plain forms. Every page works without it.
"use strict";
(() => {
  const faults = document.getElementById("faults");
  if (faults) { faults.focus(); }

  // The file input is hidden behind its label; without this a keyboard would not show where it is.
  document.documentElement.classList.add("scripted");

  const lost = (event) => {
    const card = event.target.closest ? event.target.closest(".slot") : null;
    const told = card ? card.querySelector(".lost") : null;
    if (told) { told.hidden = false; }
  };
  document.addEventListener("htmx:responseError", lost);
  document.addEventListener("htmx:sendError", lost);
  document.addEventListener("htmx:timeout", lost);
  document.addEventListener("htmx:beforeRequest", (event) => {
    const card = event.target.closest ? event.target.closest(".slot") : null;
    const told = card ? card.querySelector(".lost") : null;
    if (told) { told.hidden = true; }
  });

  // A page out of the browser's memory may be of another login or of a draft that has moved on.
  window.addEventListener("pageshow", (event) => { if (event.persisted) { window.location.reload(); } });
})();
