// Lit as every script of the package shares it: a page that forbids a second Trusted Types policy can hold one copy only.
// Nothing else may live here; sources import "lit" itself, and the build leads the guide's to this file.

export { adoptStyles, css, html, LitElement, nothing, svg } from "lit";
export { live } from "lit/directives/live.js";
