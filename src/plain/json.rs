//! Plain values read from JSON text, natively.
//! The browser build walks JavaScript values instead and leaves this out.

use super::Plain;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

impl<'de> Deserialize<'de> for Plain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Plain, D::Error> {
        deserializer.deserialize_any(PlainVisitor)
    }
}

struct PlainVisitor;

impl<'de> Visitor<'de> for PlainVisitor {
    type Value = Plain;

    fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("a plain value")
    }

    fn visit_unit<E>(self) -> Result<Plain, E> {
        Ok(Plain::Null)
    }

    fn visit_none<E>(self) -> Result<Plain, E> {
        Ok(Plain::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Plain, E> {
        Ok(Plain::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Plain, E> {
        u32::try_from(value)
            .map(Plain::Number)
            .map_err(|_| E::custom("a number is too large"))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Plain, E> {
        u32::try_from(value)
            .map(Plain::Number)
            .map_err(|_| E::custom("a number is negative or too large"))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Plain, E> {
        Err(E::custom("a number is not whole"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Plain, E> {
        Ok(Plain::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Plain, E> {
        Ok(Plain::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Plain, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element()? {
            values.push(value);
        }
        Ok(Plain::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Plain, A::Error> {
        let mut parts = Vec::new();
        while let Some(part) = map.next_entry()? {
            parts.push(part);
        }
        Ok(Plain::Object(parts))
    }
}
