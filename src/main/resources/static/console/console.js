// The console's behaviour. Every page works without it; this adds zooming, linking of rows and boxes, and keys.
"use strict";
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const page = document.body.dataset.page;
  const go = (address) => { if (address) { window.location.assign(address); } };

  // ---- the picture stage -------------------------------------------------
  const stage = (() => {
    const viewport = $("#viewport");
    if (!viewport) { return null; }
    const level = $("#zoom-level");
    let sheet = null;
    let scale = 1;
    let turn = 0;
    const size = () => ({ w: Number(sheet.dataset.width), h: Number(sheet.dataset.height) });
    const fitScale = () => {
      const { w, h } = size();
      const [a, b] = turn % 180 ? [h, w] : [w, h];
      return Math.min((viewport.clientWidth - 24) / a, (viewport.clientHeight - 24) / b);
    };
    const lay = () => {
      if (!sheet || !sheet.dataset.width) { level.textContent = ""; return; }
      const { w, h } = size();
      const inner = $(".turn", sheet);
      const [a, b] = turn % 180 ? [h * scale, w * scale] : [w * scale, h * scale];
      sheet.style.width = `${a}px`;
      sheet.style.height = `${b}px`;
      inner.style.width = `${w * scale}px`;
      inner.style.height = `${h * scale}px`;
      inner.style.transform = `translate(-50%, -50%) rotate(${turn}deg)`;
      level.textContent = `${Math.round(scale * 100)} %`;
    };
    const zoom = (factor) => {
      if (!sheet || !sheet.dataset.width) { return; }
      const x = (viewport.scrollLeft + viewport.clientWidth / 2) / Math.max(1, viewport.scrollWidth);
      const y = (viewport.scrollTop + viewport.clientHeight / 2) / Math.max(1, viewport.scrollHeight);
      scale = Math.min(6, Math.max(0.05, scale * factor));
      lay();
      viewport.scrollTo(x * viewport.scrollWidth - viewport.clientWidth / 2, y * viewport.scrollHeight - viewport.clientHeight / 2);
    };
    const fit = () => { if (sheet && sheet.dataset.width) { scale = fitScale(); lay(); } };
    const show = (id) => {
      const wanted = document.getElementById(id);
      if (!wanted || wanted === sheet) { return; }
      $$(".sheet", viewport).forEach((one) => { one.hidden = one !== wanted; });
      sheet = wanted;
      turn = 0;
      fit();
      lay();
      $$(".thumb").forEach((tab) => tab.setAttribute("aria-selected", String(tab.id === `tab-${sheet.dataset.slot}`)));
      $$(".signals").forEach((one) => { one.hidden = one.dataset.slot !== sheet.dataset.slot; });
    };
    const reveal = (mark, full) => {
      const box = $("rect", mark);
      const pick = (name) => Number(box.getAttribute(name));
      if (turn) { turn = 0; }
      const whole = fitScale();
      const wanted = Math.min((viewport.clientWidth * 0.7) / pick("width"), 44 / pick("height"));
      scale = full ? Math.min(6, (viewport.clientWidth * 0.9) / pick("width")) : Math.min(Math.max(whole, wanted), Math.max(whole * 2.5, 1));
      lay();
      viewport.scrollTo({
        left: sheet.offsetLeft + (pick("x") + pick("width") / 2) * scale - viewport.clientWidth / 2,
        top: sheet.offsetTop + (pick("y") + pick("height") / 2) * scale - viewport.clientHeight / 2,
      });
    };
    const rotate = () => { turn = (turn + 90) % 360; fit(); };
    viewport.addEventListener("wheel", (event) => {
      if (event.ctrlKey) { event.preventDefault(); zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15); }
    }, { passive: false });
    let grip = null;
    viewport.addEventListener("pointerdown", (event) => {
      if (event.button === 0 && event.pointerType === "mouse" && !event.target.closest(".mark")) {
        grip = { x: event.clientX, y: event.clientY, left: viewport.scrollLeft, top: viewport.scrollTop };
        viewport.setPointerCapture(event.pointerId);
      }
    });
    viewport.addEventListener("pointermove", (event) => {
      if (grip) { viewport.scrollTo(grip.left - event.clientX + grip.x, grip.top - event.clientY + grip.y); }
    });
    viewport.addEventListener("pointerup", () => { grip = null; });
    window.addEventListener("resize", fit);
    return { show, fit, zoom, rotate, reveal, boxes: (on) => viewport.classList.toggle("bare", !on) };
  })();

  // ---- rows and boxes ----------------------------------------------------
  const choose = (fact, moves) => {
    $$(".chosen").forEach((one) => one.classList.remove("chosen"));
    fact.classList.add("chosen");
    const marks = $$(`.mark[data-fact="${fact.id}"]`);
    marks.forEach((mark) => mark.classList.add("chosen"));
    if (moves && marks.length > 0) {
      const first = marks.find((mark) => !mark.closest(".sheet").hidden) || marks[0];
      stage.show(first.closest(".sheet").id);
      stage.reveal(first);
    } else if (moves && fact.dataset.slot) {
      const tab = $(`#tab-${fact.dataset.slot}`);
      if (tab) { stage.show(tab.dataset.sheet); stage.fit(); }
    }
  };
  if (stage) {
    $$(".fact").forEach((fact) => {
      fact.addEventListener("focus", () => choose(fact, true));
      fact.addEventListener("click", () => { if (document.activeElement !== fact) { fact.focus(); } });
    });
    $$(".mark").forEach((mark) => mark.addEventListener("click", () => {
      const fact = document.getElementById(mark.dataset.fact);
      const fold = fact.closest("details");
      if (fold) { fold.open = true; }
      fact.scrollIntoView({ block: "nearest" });
      fact.focus({ preventScroll: true });
    }));
    $$(".thumb").forEach((tab) => tab.addEventListener("click", () => { stage.show(tab.dataset.sheet); stage.fit(); }));
    $$("[data-zoom]").forEach((button) => button.addEventListener("click", () => {
      if (button.dataset.zoom === "fit") { stage.fit(); } else { stage.zoom(button.dataset.zoom === "in" ? 1.25 : 0.8); }
    }));
    $("[data-rotate]").addEventListener("click", stage.rotate);
    $("#boxes").addEventListener("change", (event) => stage.boxes(event.target.checked));
    const start = $(".fact:not(.ok)");
    const tab = (start && start.dataset.slot && $(`#tab-${start.dataset.slot}`)) || $(".thumb.bad, .thumb.missing, .thumb.ask") || $(".thumb");
    if (tab) { stage.show(tab.dataset.sheet); }
    if (start) { choose(start, true); }
  }

  // ---- the decision bar --------------------------------------------------
  const note = $(".note textarea");
  if (note) {
    const grow = () => { note.style.height = "auto"; note.style.height = `${Math.min(note.scrollHeight + 2, 160)}px`; };
    note.addEventListener("input", grow);
    grow();
    if ($("#fault")) { note.focus(); }
    $("#decide").addEventListener("submit", (event) => {
      if (event.defaultPrevented) { return; }
      // one press is one decision; the button's own value still has to be sent, so it is disabled a moment later
      setTimeout(() => $$("#decide button").forEach((button) => { button.disabled = true; }), 0);
      event.target.setAttribute("aria-busy", "true");
    });
    window.addEventListener("pageshow", () => $$("#decide button").forEach((button) => { button.disabled = false; }));
  }
  // ---- what is left to check, and the draft ------------------------------
  const store = {
    get: (key) => { try { return JSON.parse(window.localStorage.getItem(key)); } catch { return null; } },
    put: (key, value) => { try { window.localStorage.setItem(key, JSON.stringify(value)); } catch { /* full or switched off: no draft then */ } },
    remove: (key) => { try { window.localStorage.removeItem(key); } catch { /* switched off */ } },
    keys: () => { try { return Object.keys(window.localStorage); } catch { return []; } },
  };
  const DRAFT = "heyan-draft:";
  const decide = $("#decide");
  const looked = () => $$("input[name=looked]");
  const left = () => looked().filter((one) => !one.checked);
  const blocked = () => decide && $(".note textarea", decide).value.trim() === ""
    && (left().length > 0 || $(".fact.bad, .fact.missing") !== null);
  const count = () => {
    const remaining = $("#remaining");
    if (remaining) {
      remaining.textContent = left().length > 0 ? remaining.dataset.text.replace("{0}", String(left().length)) : "";
      $("#approve").setAttribute("aria-disabled", String(Boolean(blocked())));
    }
  };
  const unblock = () => {
    const open = left()[0];
    if (open) { open.closest(".fact").focus(); } else { $(".note textarea", decide).focus(); }
  };
  if (decide) {
    const key = DRAFT + document.body.dataset.claim;
    const fields = () => Array.from(decide.elements).filter((one) => ["reason", "slot", "looked", "note", "internal"].includes(one.name));
    const save = () => store.put(key, {
      key: decide.elements.key.value,
      ticked: fields().filter((one) => one.checked).map((one) => `${one.name}=${one.value}`),
      note: decide.elements.note.value, internal: decide.elements.internal.value,
    });
    const draft = store.get(key);
    if (draft && !$("#fault")) {
      decide.elements.key.value = draft.key;
      decide.elements.note.value = draft.note;
      decide.elements.internal.value = draft.internal;
      fields().filter((one) => one.type === "checkbox").forEach((one) => { one.checked = draft.ticked.includes(`${one.name}=${one.value}`); });
      $("#draft-note").hidden = false;
      note.dispatchEvent(new Event("input"));
    }
    document.addEventListener("input", (event) => { if (event.target.form === decide) { save(); count(); } });
    decide.addEventListener("submit", (event) => {
      if (event.submitter && event.submitter.id === "approve" && blocked()) {
        event.preventDefault();
        event.stopImmediatePropagation();
        unblock();
        return;
      }
      save();
      if (!navigator.onLine) {
        event.preventDefault();
        event.stopImmediatePropagation();
        $("#offline-note").hidden = false;
        window.addEventListener("online", () => decide.requestSubmit(event.submitter), { once: true });
      }
    }, true);
    count();
  }
  const undo = $("#undo");
  if (undo) {
    store.remove(DRAFT + undo.dataset.claim);
    let seconds = 5;
    const tick = window.setInterval(() => {
      seconds -= 1;
      $("#undo-seconds").textContent = String(seconds);
      if (seconds <= 0) { window.clearInterval(tick); undo.hidden = true; }
    }, 1000);
  }
  const drafts = $("#drafts");
  if (drafts) {
    const open = store.keys().filter((key) => key.startsWith(DRAFT)).map((key) => key.slice(DRAFT.length).split("/")[1]);
    drafts.hidden = open.length === 0;
    drafts.lastElementChild.textContent = open.join(" ");
  }
  $$("form[action$='/logout']").forEach((form) => form.addEventListener("submit", () => {
    store.keys().filter((key) => key.startsWith(DRAFT)).forEach(store.remove);
  }));

  // ---- still at it -------------------------------------------------------
  if (document.body.dataset.touch) {
    let active = false;
    ["keydown", "pointerdown", "wheel"].forEach((name) => document.addEventListener(name, () => { active = true; }, { passive: true }));
    window.setInterval(() => {
      if (active) {
        active = false;
        const body = new URLSearchParams();
        const token = $("input[name=_csrf]");
        if (token) { body.set("_csrf", token.value); }
        window.fetch(document.body.dataset.touch, { method: "POST", body, credentials: "same-origin" }).catch(() => { active = true; });
      }
    }, 60000);
  }

  // ---- several at once, and kept filters ---------------------------------
  document.addEventListener("change", (event) => {
    if (event.target.name === "claim" && $("#bulk-count")) {
      $("#bulk-count").textContent = String($$("input[name=claim]:checked").length);
    }
  });
  const keep = $("#keep-filter");
  if (keep) { keep.addEventListener("submit", () => { keep.elements.query.value = window.location.search.slice(1) || "tab=waiting"; }); }

  $$("[data-back]").forEach((link) => link.addEventListener("click", (event) => {
    if (window.history.length > 1) { event.preventDefault(); window.history.back(); }
  }));

  // ---- the queue ---------------------------------------------------------
  const rows = () => $$("tr.row");
  const current = () => rows().findIndex((row) => row.classList.contains("chosen"));
  const mark = (index) => {
    const all = rows();
    if (all.length === 0) { return; }
    const row = all[Math.max(0, Math.min(all.length - 1, index))];
    all.forEach((one) => one.classList.toggle("chosen", one === row));
    $("a", row).focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("click", (event) => {
    const row = event.target.closest("tr.row");
    if (row && !event.target.closest("a, input") && String(window.getSelection()) === "") { go($("a", row).href); }
  });

  // ---- keys --------------------------------------------------------------
  const help = $("#keys");
  $$("[data-keys-open]").forEach((button) => button.addEventListener("click", () => help.showModal()));
  const press = (id) => { const button = document.getElementById(id); if (button && !button.disabled) { button.click(); } };
  const turn = (by) => {
    const tabs = $$(".thumb");
    const at = tabs.findIndex((one) => one.getAttribute("aria-selected") === "true");
    if (tabs.length > 0) { tabs[(at + by + tabs.length) % tabs.length].click(); }
  };
  const confirmRow = () => {
    const fact = $(".fact.chosen");
    const box = fact ? $("input[name=looked]", fact) : null;
    if (!box) { return false; }
    box.checked = true;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    const open = left()[0];
    if (open) { open.closest(".fact").focus(); }
    return true;
  };
  const later = (form) => {
    const fold = $("#later");
    const why = $(`#${form} input`);
    if (fold && why) { fold.open = true; why.focus(); }
  };
  const OFF = "heyan-single-keys-off";
  const off = $("#keys-off");
  if (off) {
    off.checked = store.get(OFF) === true;
    off.addEventListener("change", () => store.put(OFF, off.checked));
  }
  const single = (key) => {
    if (key === "?") { help.showModal(); return true; }
    if (off && off.checked) { return false; }
    if (key === "z") { const form = $("#undo-form"); if (form && !undo.hidden) { form.requestSubmit(); return true; } return false; }
    if (key === "n") { go("/review/next"); return true; }
    if (page === "queue") {
      if (key === "j") { mark(current() + 1); return true; }
      if (key === "k") { mark(current() - 1); return true; }
      return false;
    }
    if (page !== "case") { return false; }
    const actions = {
      j: () => go(document.body.dataset.next), k: () => go(document.body.dataset.previous),
      "+": () => stage.zoom(1.25), "=": () => stage.zoom(1.25), "-": () => stage.zoom(0.8), 0: stage.fit, r: stage.rotate,
      h: () => $("#boxes").click(),
      f: () => { const mark = $(".mark.chosen"); if (mark) { stage.reveal(mark, true); } },
      c: () => $("#viewport").classList.toggle("contrast"),
    };
    if (key === " ") { return confirmRow(); }
    if (actions[key]) { actions[key](); return true; }
    const tab = /^[1-9]$/.test(key) ? $$(".thumb")[Number(key) - 1] : null;
    if (tab) { tab.click(); return true; }
    return false;
  };
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229 || (help && help.open)) { return; }
    if (event.ctrlKey && event.key === "Enter") { event.preventDefault(); press(document.getElementById("check") ? "check" : "approve"); return; }
    if (event.ctrlKey && (event.key === "ArrowLeft" || event.key === "ArrowRight") && page === "case" && !event.target.closest("textarea, input:not([type=checkbox])")) {
      event.preventDefault(); turn(event.key === "ArrowLeft" ? -1 : 1); return;
    }
    if (event.altKey && !event.ctrlKey && event.code === "Digit3") { event.preventDefault(); later("raise-form"); return; }
    if (event.altKey && !event.ctrlKey && event.code === "Digit4") { event.preventDefault(); later("postpone-form"); return; }
    if (event.altKey && !event.ctrlKey && event.code === "Digit1") { event.preventDefault(); press("return"); return; }
    if (event.altKey && !event.ctrlKey && event.code === "Digit2") { event.preventDefault(); press("refuse"); return; }
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) { return; }
    if (event.key === " " && event.target.closest("button, a, summary, input, select, textarea")) { return; }
    if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) { return; }
    if (single(event.key.length === 1 ? event.key.toLowerCase() : event.key)) { event.preventDefault(); }
  });
})();
