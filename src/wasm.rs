//! The border to JavaScript: converts plain values, decides nothing.
//! The only file that names wasm_bindgen.

use crate::answers::Answers;
use crate::bundle;
use crate::contacts::{self, Moment};
use crate::evaluate;
use crate::framework::Audience;
use crate::plain::Plain;
use crate::problem::{Fault, Problem};
use crate::search::Search;
use crate::since;
use js_sys::{Array, Object};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// One loaded framework. Everything else crosses as plain values; what is thrown is a list of problems.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine(evaluate::Engine, Option<Search>);

#[wasm_bindgen]
impl Engine {
    /// Loads a compiled framework given as the object its JSON holds.
    ///
    /// # Errors
    /// Another format, a part this engine does not know, an id that names nothing.
    pub fn load(framework: &JsValue) -> Result<Engine, JsValue> {
        let framework = bundle::read(plain(framework)?).map_err(thrown)?;
        let engine = evaluate::Engine::new(framework).map_err(|p| thrown(vec![p]))?;
        Ok(Engine(engine, None))
    }

    /// The evaluation of these answers at London time `at`.
    ///
    /// # Errors
    /// Everything unknown in the answers, at once.
    pub fn evaluate(&self, answers: &JsValue, at: &str) -> Result<JsValue, JsValue> {
        let answers = self.read(answers)?;
        value(&self.0.evaluate(&answers, moment(at)?))
    }

    /// The pages for these answers and the topics picked.
    ///
    /// # Errors
    /// Everything unknown in the answers, at once.
    pub fn journey(
        &self,
        answers: &JsValue,
        topics: Vec<String>,
        at: &str,
    ) -> Result<JsValue, JsValue> {
        let answers = self.read(answers)?;
        let journey = self
            .0
            .journey(&answers, &topics, moment(at)?)
            .map_err(thrown)?;
        value(&journey)
    }

    /// What was said beside what the document of another loaded framework prints, at London time `at`.
    ///
    /// # Errors
    /// Everything unknown in the answers, at once: they are this framework's.
    pub fn compare(&self, other: &Engine, answers: &JsValue, at: &str) -> Result<JsValue, JsValue> {
        let answers = self.read(answers)?;
        value(&self.0.compare(&other.0, &answers, moment(at)?))
    }

    /// Which way a span moved, as the position of its name in `since::Movement`.
    #[must_use]
    pub fn moved(floor: u8, ceiling: u8, now_floor: u8, now_ceiling: u8) -> u8 {
        since::moved([floor, ceiling], [now_floor, now_ceiling]) as u8
    }

    /// Every contact at London time `at`, in one reader's words.
    ///
    /// # Errors
    /// A reader that is none of the four.
    pub fn contacts(&self, audience: &str, at: &str) -> Result<JsValue, JsValue> {
        let audience = Audience::named(audience).map_err(|p| thrown(vec![p]))?;
        value(&contacts::all(self.0.framework(), audience, moment(at)?))
    }

    /// Loads the framework's search words, given as the object their JSON holds.
    ///
    /// # Errors
    /// Words of another framework or format, a part this engine does not know.
    pub fn load_search(&mut self, words: &JsValue) -> Result<(), JsValue> {
        let loaded = Search::load(plain(words)?, self.0.framework());
        self.1 = Some(loaded.map_err(thrown)?);
        Ok(())
    }

    /// What fits a worry in a person's own words.
    ///
    /// # Errors
    /// No search words were loaded.
    pub fn search(&self, said: &str) -> Result<JsValue, JsValue> {
        match &self.1 {
            Some(search) => value(&search.search(self.0.framework(), said)),
            None => Err(thrown(vec![Fault::SearchNotLoaded.into()])),
        }
    }

    fn read(&self, answers: &JsValue) -> Result<Answers, JsValue> {
        Answers::read(plain(answers)?, self.0.framework()).map_err(thrown)
    }
}

/// What JSON could hold, read from JavaScript. Walked here because a reader of Rust types would
/// pass over unknown keys without a word.
fn plain(value: &JsValue) -> Result<Plain, JsValue> {
    if value.is_null() || value.is_undefined() {
        Ok(Plain::Null)
    } else if let Some(truth) = value.as_bool() {
        Ok(Plain::Bool(truth))
    } else if let Some(text) = value.as_string() {
        Ok(Plain::Text(text))
    } else if let Some(number) = value.as_f64() {
        let whole = number as u32;
        if f64::from(whole) == number {
            Ok(Plain::Number(whole))
        } else {
            Err(thrown(vec![Fault::NotPlain.into()]))
        }
    } else if Array::is_array(value) {
        let list: &Array = value.unchecked_ref();
        list.iter()
            .map(|item| plain(&item))
            .collect::<Result<_, _>>()
            .map(Plain::List)
    } else if value.is_object() {
        let mut parts = Vec::new();
        for entry in Object::entries(value.unchecked_ref()).iter() {
            let entry: &Array = entry.unchecked_ref();
            parts.push((
                entry.get(0).as_string().unwrap_or_default(),
                plain(&entry.get(1))?,
            ));
        }
        Ok(Plain::Object(parts))
    } else {
        Err(thrown(vec![Fault::NotPlain.into()]))
    }
}

fn moment(at: &str) -> Result<Moment, JsValue> {
    Moment::read(at).map_err(|p| thrown(vec![p]))
}

fn value<T: Serialize>(plain: &T) -> Result<JsValue, JsValue> {
    plain
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(JsValue::from)
}

fn thrown(problems: Vec<Problem>) -> JsValue {
    value(&problems).unwrap_or_else(|e| e)
}
