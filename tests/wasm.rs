//! The engine behind its border, in a real browser: what crosses, what is refused.
//! What it decides is tested natively; here only that the border keeps it as it is.
#![cfg(target_arch = "wasm32")]

use js_sys::{JSON, Reflect};
use levels_of_need::wasm::Engine;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const AT: &str = "2026-11-27T16:45";

fn compiled() -> JsValue {
    JSON::parse(include_str!("../js/frameworks/halton.json")).unwrap()
}

fn engine() -> Engine {
    Engine::load(&compiled()).unwrap()
}

fn json(text: &str) -> JsValue {
    JSON::parse(text).unwrap()
}

fn get(value: &JsValue, key: &str) -> JsValue {
    Reflect::get(value, &key.into()).unwrap()
}

fn codes(problems: &JsValue) -> Vec<String> {
    problems
        .unchecked_ref::<js_sys::Array>()
        .iter()
        .map(|p| get(&p, "code").as_string().unwrap())
        .collect()
}

#[wasm_bindgen_test]
fn an_answer_comes_back_as_a_plain_evaluation() {
    let answers = json(r#"{"danger":"no","indicators":{"started-going-missing":"yes"}}"#);
    let evaluation = engine().evaluate(&answers, AT).unwrap();
    assert_eq!(get(&evaluation, "floor").as_f64(), Some(2.0));
    assert_eq!(get(&evaluation, "at").as_string().unwrap(), AT);
    // Plain all through: what JSON keeps is everything there is.
    let text = JSON::stringify(&evaluation).unwrap();
    let again = JSON::stringify(&JSON::parse(&String::from(text.clone())).unwrap()).unwrap();
    assert_eq!(text, again);
}

#[wasm_bindgen_test]
fn nothing_said_is_no_error() {
    for nothing in ["{}", "null"] {
        let read = engine().evaluate(&json(nothing), AT);
        assert_eq!(read.is_ok(), nothing == "{}", "{nothing}");
    }
}

#[wasm_bindgen_test]
fn every_unknown_part_is_named_at_once() {
    let answers = json(
        r#"{"dangr":"no","danger":"perhaps","indicators":{"nobody":"yes"},"looked_at":["nowhere"]}"#,
    );
    let mut found = codes(&engine().evaluate(&answers, AT).unwrap_err());
    found.sort();
    assert_eq!(
        found,
        ["unknown-id", "unknown-id", "unknown-key", "unknown-value"]
    );
}

#[wasm_bindgen_test]
fn what_is_not_plain_is_refused() {
    let answers = json("{}");
    Reflect::set(
        &answers,
        &"danger".into(),
        &js_sys::Function::new_no_args("").into(),
    )
    .unwrap();
    assert_eq!(
        codes(&engine().evaluate(&answers, AT).unwrap_err()),
        ["not-plain"]
    );
    let answers = json(r#"{"indicators":{"neet":1.5}}"#);
    assert_eq!(
        codes(&engine().evaluate(&answers, AT).unwrap_err()),
        ["not-plain"]
    );
}

#[wasm_bindgen_test]
fn a_moment_that_is_none_is_refused() {
    assert_eq!(
        codes(&engine().evaluate(&json("{}"), "today").unwrap_err()),
        ["bad-moment"]
    );
}

#[wasm_bindgen_test]
fn a_framework_with_a_part_nobody_knows_is_refused() {
    let framework = compiled();
    let level = Reflect::get(&get(&framework, "levels"), &0.into()).unwrap();
    Reflect::set(&level, &"colour".into(), &"green".into()).unwrap();
    assert_eq!(
        codes(&Engine::load(&framework).unwrap_err()),
        ["framework-unreadable"]
    );
}

#[wasm_bindgen_test]
fn a_framework_of_another_format_is_refused() {
    let framework = compiled();
    Reflect::set(&framework, &"format".into(), &99.into()).unwrap();
    assert_eq!(
        codes(&Engine::load(&framework).unwrap_err()),
        ["other-format"]
    );
    assert_eq!(
        codes(&Engine::load(&json("[]")).unwrap_err()),
        ["framework-unreadable"]
    );
}

#[wasm_bindgen_test]
fn a_framework_whose_ids_name_nothing_is_refused() {
    let framework = compiled();
    let first = Reflect::get(&get(&framework, "indicators"), &0.into()).unwrap();
    Reflect::set(&first, &"topics".into(), &json(r#"["no-such-topic"]"#)).unwrap();
    assert_eq!(
        codes(&Engine::load(&framework).unwrap_err()),
        ["framework-broken"]
    );
}

#[wasm_bindgen_test]
fn two_loaded_frameworks_can_be_compared() {
    let answers = json(r#"{"danger":"no","indicators":{"started-going-missing":"yes"}}"#);
    let comparison = engine().compare(&engine(), &answers, AT).unwrap();
    assert_eq!(get(&comparison, "danger").as_bool(), Some(false));
    let topic = Reflect::get(&get(&comparison, "topics"), &0.into()).unwrap();
    assert_eq!(get(&topic, "topic").as_string().unwrap(), "missing");
    let unknown = json(r#"{"indicators":{"nobody":"yes"}}"#);
    assert_eq!(
        codes(&engine().compare(&engine(), &unknown, AT).unwrap_err()),
        ["unknown-id"]
    );
}

#[wasm_bindgen_test]
fn the_journey_and_the_contacts_cross_too() {
    let journey = engine()
        .journey(&json("{}"), vec!["missing".into()], AT)
        .unwrap();
    let pages = get(&journey, "pages").unchecked_into::<js_sys::Array>();
    assert!(
        pages
            .iter()
            .any(|page| get(&page, "topic").as_string().as_deref() == Some("missing"))
    );
    assert_eq!(
        codes(
            &engine()
                .journey(&json("{}"), vec!["nowhere".into()], AT)
                .unwrap_err()
        ),
        ["unknown-id"]
    );

    let contacts = engine()
        .contacts("young-person", AT)
        .unwrap()
        .unchecked_into::<js_sys::Array>();
    assert_eq!(get(&contacts.get(0), "phone").as_string().unwrap(), "999");
    assert_eq!(
        codes(&engine().contacts("nobody", AT).unwrap_err()),
        ["unknown-value"]
    );
}
