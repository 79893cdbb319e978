//! Easy words and pictures compiled for browsers: what a framework needs of them, in one small file.
//! Nothing with errors comes here; how a page shows them is not known.

use crate::check::EasyRead;
use crate::framework::Framework;
use crate::source::{EasyReadFile, Sentence, Words};
use serde_json::{Map, Value, json};

/// The form of this file.
pub const FORMAT: u32 = 1;

/// The compiled easy words of a framework, its own before the shared ones.
#[must_use]
pub fn to_json(framework: &Framework, easy: &EasyRead) -> String {
    let both = [&easy.own, &easy.shared];
    let mut pages = Map::new();
    let mut topics = Map::new();
    let mut used: Vec<&str> = Vec::new();
    let take = |to: &mut Map<String, Value>, id: &str, say: &[Sentence]| {
        if !to.contains_key(id) {
            to.insert(id.to_owned(), say.iter().map(sentence).collect());
        }
    };
    for file in both {
        for page in &file.page {
            take(&mut pages, page.id.word(), &page.say);
        }
        for topic in &file.topic {
            if framework.topics.iter().any(|known| known.id == topic.id) {
                take(&mut topics, &topic.id, &topic.say);
            }
        }
    }
    for sentences in pages.values().chain(topics.values()) {
        let list = sentences.as_array().into_iter().flatten();
        used.extend(list.filter_map(|sentence| sentence["picture"].as_str()));
    }
    let mut pictures = Map::new();
    for picture in both
        .into_iter()
        .flat_map(|file: &EasyReadFile| &file.picture)
    {
        if used.contains(&picture.id.as_str()) && !pictures.contains_key(&picture.id) {
            let drawn =
                json!({ "alt": picture.alt, "lines": picture.lines, "shapes": picture.shapes });
            pictures.insert(picture.id.clone(), drawn);
        }
    }
    json!({
        "format": FORMAT,
        "hash": framework.hash,
        "pictures": pictures,
        "pages": pages,
        "topics": topics,
    })
    .to_string()
}

fn sentence(sentence: &Sentence) -> Value {
    let words = match &sentence.words {
        Words::Same(text) => json!(text),
        each @ Words::Each(_) => json!(each.compiled()),
    };
    json!({ "picture": sentence.picture, "words": words })
}
