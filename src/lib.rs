//! Levels of Need: which published level of need a set of worries about a child points to.
//! The modules stand in the order data flows through them; nothing here but that list.

#![forbid(unsafe_code)]
#![warn(missing_debug_implementations)]

pub mod problem;

#[cfg(feature = "author")]
pub mod source;

#[cfg(feature = "author")]
pub mod check;

pub mod plain;

pub mod framework;

pub mod bundle;

pub mod answers;

pub mod rule;

pub mod evaluate;

pub mod consent;

pub mod contacts;

pub mod search;

pub mod journey;

pub mod compare;

pub mod since;

pub mod view;

#[cfg(feature = "wasm")]
pub mod wasm;

#[cfg(feature = "author")]
pub mod author;

/// The Rust example of the README runs with the documentation's tests.
#[cfg(all(doctest, feature = "author"))]
#[doc = include_str!("../README.md")]
struct Readme;
