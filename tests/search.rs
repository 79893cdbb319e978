//! Searching in one's own words: how often the right criterion is found, on a sample of worries, and what must always hold.
//! `make search` prints the figures; SEARCH_WORRIES names another file of worries to print them for.
#![cfg(feature = "author")]

#[path = "search/rules.rs"]
mod rules;
#[path = "search/sample.rs"]
mod sample;
