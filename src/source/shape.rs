//! Whether a file has the keys and kinds of value its structure asks for, all errors at once.
//! The keys come from the structures alone: the same JSON Schema that `schema` prints is checked here.

mod explain;

use super::tree::Tree;
use jsonschema::Validator;
use schemars::JsonSchema;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

pub(crate) use explain::Finding;

/// A file's schema, ready to be used.
#[derive(Debug)]
struct Shape {
    schema: Value,
    validator: Option<Validator>,
}

/// The shapes met so far: making one takes longer than using it on a file.
static BUILT: Mutex<BTreeMap<String, Arc<Shape>>> = Mutex::new(BTreeMap::new());

fn shape<T: JsonSchema>() -> Arc<Shape> {
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    let shape = built
        .entry(T::schema_name().into_owned())
        .or_insert_with(|| {
            let schema = schemars::schema_for!(T).to_value();
            Arc::new(Shape {
                validator: jsonschema::validator_for(&schema).ok(),
                schema,
            })
        });
    Arc::clone(shape)
}

/// Everything in a file that is not as `T` has it.
pub(crate) fn check<T: JsonSchema>(tree: &Tree) -> Vec<Finding> {
    let shape = shape::<T>();
    let mut findings = Vec::new();
    if let Some(validator) = &shape.validator {
        for error in validator.iter_errors(&tree.value) {
            explain::explain(&error, &shape.schema, &mut findings);
        }
    }
    findings
}
