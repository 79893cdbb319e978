//! All files of one framework, and the two that stand beside its folder.
//! Which files there are is decided here; what must stand in them is not.

mod base;
mod near;

use super::extends::Base;
use super::{
    AgenciesFile, ConsentFile, ContactsFile, EasyReadFile, EditorFile, ExamplesFile, File,
    FrameworkFile, GlossaryFile, IndicatorsFile, LawFile, NationalFile, QuestionsFile,
    ResponsesFile, RulesFile, SearchFile, SharedSearchFile, StrengthsFile, TopicsFile,
    TranslationFile, disk, language_of,
};
use crate::framework::Extends;
use crate::problem::Problem;
use crate::problem::author;
pub use near::Near;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Every file name a framework's folder may hold.
const KNOWN: &[&str] = &[
    "framework.toml",
    "indicators",
    "strengths.toml",
    "questions.toml",
    "rules.toml",
    "responses.toml",
    "consent.toml",
    "contacts.toml",
    "glossary.toml",
    "examples.toml",
    "search.toml",
    "easy-read.toml",
    "README.md",
];

/// A framework's files. A file that is not there is `None`.
#[derive(Clone, Debug)]
pub struct Folder {
    /// The folder's name.
    pub id: String,
    /// The folder as a person wrote it.
    pub path: PathBuf,
    /// The framework this one builds on, with what was taken over unchanged.
    pub extends: Option<Extends>,
    /// `framework.toml`.
    pub framework: Option<File<FrameworkFile>>,
    /// `indicators/*.toml`, by name.
    pub indicators: Vec<File<IndicatorsFile>>,
    /// `strengths.toml`.
    pub strengths: Option<File<StrengthsFile>>,
    /// `questions.toml`.
    pub questions: Option<File<QuestionsFile>>,
    /// `rules.toml`.
    pub rules: Option<File<RulesFile>>,
    /// `responses.toml`.
    pub responses: Option<File<ResponsesFile>>,
    /// `consent.toml`.
    pub consent: Option<File<ConsentFile>>,
    /// `contacts.toml`.
    pub contacts: Option<File<ContactsFile>>,
    /// `glossary.toml`.
    pub glossary: Option<File<GlossaryFile>>,
    /// `examples.toml`.
    pub examples: Option<File<ExamplesFile>>,
    /// The shared `topics.toml`.
    pub topics: Option<File<TopicsFile>>,
    /// The shared `national.toml`.
    pub national: Option<File<NationalFile>>,
    /// The shared `agencies.toml`; none where nobody wrote one.
    pub agencies: Option<File<AgenciesFile>>,
    /// `search.toml`: what people say that fits this framework's criteria.
    pub search: Option<File<SearchFile>>,
    /// The shared `search.toml`; none where nobody wrote one.
    pub shared_search: Option<File<SharedSearchFile>>,
    /// `easy-read.toml`: what this framework says in its own easy words.
    pub easy_read: Option<File<EasyReadFile>>,
    /// The shared `easy-read.toml`; none where nobody wrote one.
    pub shared_easy_read: Option<File<EasyReadFile>>,
    /// `cy.toml` and the like, by language, each with the shared one of that name.
    pub translations: Vec<Translated>,
    /// The shared `law.toml`, which need not be there.
    pub law: Option<File<LawFile>>,
    /// The shared `editor.toml`; none where nobody wrote one.
    pub editor: Option<File<EditorFile>>,
}

/// The files of one language.
#[derive(Clone, Debug)]
pub struct Translated {
    /// The language's code: `cy`.
    pub language: String,
    /// The framework's own words.
    pub own: File<TranslationFile>,
    /// The words that every framework shares.
    pub shared: Option<File<TranslationFile>>,
}

impl Folder {
    /// Reads a framework's folder. `None` when there is no such folder, or nothing in it.
    pub fn read(path: &Path, problems: &mut Vec<Problem>) -> Option<Folder> {
        let listing = match disk::folder(path) {
            Ok(listing) => listing,
            Err(problem) => {
                problems.push(problem);
                return None;
            }
        };
        if listing.files.is_empty() && listing.folders.is_empty() {
            problems.push(author::empty_folder(&disk::shown(path)).at(disk::whole(path)));
            return None;
        }
        for name in listing.files.iter().chain(&listing.folders) {
            if !KNOWN.contains(&name.as_str()) && language_of(name).is_none() {
                problems
                    .push(author::unexpected_file(name, KNOWN).at(disk::whole(&path.join(name))));
            }
        }
        let law = LawFile::read(&beside(path), problems);
        let (base, named) = base::of(path, problems);
        let mut reader = Reader { base, problems };
        let mut folder = Folder {
            id: name_of(path),
            path: path.to_owned(),
            extends: None,
            framework: reader.needed(
                &path.join("framework.toml"),
                "the document, its levels and dimensions",
            ),
            indicators: reader.indicators(&path.join("indicators")),
            strengths: reader.laid(&path.join("strengths.toml")),
            questions: reader.laid(&path.join("questions.toml")),
            rules: reader.laid(&path.join("rules.toml")),
            responses: reader.needed(
                &path.join("responses.toml"),
                "what happens next on each route",
            ),
            consent: reader.needed(
                &path.join("consent.toml"),
                "the rules on consent and sharing information",
            ),
            contacts: reader.needed(&path.join("contacts.toml"), "the people to ring"),
            glossary: reader.laid(&path.join("glossary.toml")),
            examples: reader.optional(&path.join("examples.toml")),
            topics: reader.shared("topics.toml", path, "the topics"),
            national: reader.shared(
                "national.toml",
                path,
                "the national contacts and bank holidays",
            ),
            search: reader.laid(&path.join("search.toml")),
            shared_search: reader.shared_optional("search.toml", path),
            easy_read: reader.laid(&path.join("easy-read.toml")),
            shared_easy_read: reader.shared_optional("easy-read.toml", path),
            translations: reader.translations(path, &listing.files),
            law,
            agencies: reader.shared_optional("agencies.toml", path),
            editor: reader.shared_optional("editor.toml", path),
        };
        let base = reader.base;
        base::finish(&mut folder, base, named, problems);
        Some(folder)
    }
}

struct Reader<'a> {
    base: Option<Base>,
    problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    fn optional<T: DeserializeOwned + JsonSchema>(&mut self, path: &Path) -> Option<File<T>> {
        // A link that leads nowhere counts as there, so that it is reported.
        if path.symlink_metadata().is_err() {
            return None;
        }
        Some(File::read(path, self.problems))
    }

    /// A file of the framework itself, over the one it builds on.
    fn laid<T: DeserializeOwned + JsonSchema>(&mut self, path: &Path) -> Option<File<T>> {
        if let Some(base) = &mut self.base {
            let other = path
                .file_name()
                .map_or_else(PathBuf::new, |name| base.path.join(name));
            if other.symlink_metadata().is_ok() {
                return Some(File::read_over(path, &other, base, self.problems));
            }
        }
        self.optional(path)
    }

    fn needed<T: DeserializeOwned + JsonSchema>(
        &mut self,
        path: &Path,
        what: &str,
    ) -> Option<File<T>> {
        let file = self.laid(path);
        if file.is_none() {
            self.problems
                .push(author::missing_file(&name_of(path), what).at(disk::whole(path)));
        }
        file
    }

    fn shared<T: DeserializeOwned + JsonSchema>(
        &mut self,
        name: &str,
        framework: &Path,
        what: &str,
    ) -> Option<File<T>> {
        let path = beside(framework).join(name);
        let file = self.shared_optional(name, framework);
        if file.is_none() {
            self.problems
                .push(author::missing_shared_file(name, what).at(disk::whole(&path)));
        }
        file
    }

    /// A shared file that need not be there: beside this framework, or beside the one it builds on.
    fn shared_optional<T: DeserializeOwned + JsonSchema>(
        &mut self,
        name: &str,
        framework: &Path,
    ) -> Option<File<T>> {
        let own = self.optional(&beside(framework).join(name));
        match (own, &self.base) {
            (None, Some(base)) => {
                let other = beside(&base.path).join(name);
                self.optional(&other)
            }
            (own, _) => own,
        }
    }

    fn translations(&mut self, path: &Path, files: &[String]) -> Vec<Translated> {
        let names = files
            .iter()
            .filter_map(|name| Some((name, language_of(name)?)));
        names
            .map(|(name, language)| Translated {
                language: language.to_owned(),
                own: File::read(&path.join(name), self.problems),
                shared: self.shared_optional(name, path),
            })
            .collect()
    }

    fn indicators(&mut self, path: &Path) -> Vec<File<IndicatorsFile>> {
        let missing = || {
            author::missing_file(
                "indicators",
                "the criteria, a file for each level and dimension",
            )
            .at(disk::whole(path))
        };
        let other = self.base.as_ref().map(|base| base.path.join("indicators"));
        if !path.is_dir() && other.is_none() {
            self.problems.push(missing());
            return Vec::new();
        }
        let mut listing = disk::Listing::default();
        if path.is_dir() {
            match disk::listing(path) {
                Ok(found) => listing = found,
                Err(problem) => {
                    self.problems.push(problem);
                    return Vec::new();
                }
            }
        }
        let mut names = listing.files.clone();
        // What is wrong in the other folder is told when that one is checked.
        if let Some(found) = other.as_deref().and_then(|o| disk::listing(o).ok()) {
            names.extend(found.files.into_iter().filter(|n| n.ends_with(".toml")));
            names.sort();
            names.dedup();
        }
        let mut files = Vec::new();
        for name in &names {
            let path = path.join(name);
            if name.ends_with(".toml") {
                files.push(self.one_of_indicators(&path, other.as_deref(), name));
            } else {
                self.problems
                    .push(author::unexpected_indicators_file(name).at(disk::whole(&path)));
            }
        }
        for name in &listing.folders {
            self.problems
                .push(author::unexpected_indicators_file(name).at(disk::whole(&path.join(name))));
        }
        if files.is_empty() {
            self.problems.push(missing());
        }
        files
    }

    fn one_of_indicators(
        &mut self,
        path: &Path,
        other: Option<&Path>,
        name: &str,
    ) -> File<IndicatorsFile> {
        let other = other.map(|folder| folder.join(name));
        match (&mut self.base, other.filter(|other| other.is_file())) {
            (Some(base), Some(other)) => File::read_over(path, &other, base, self.problems),
            _ => File::read(path, self.problems),
        }
    }
}

/// A folder's own name, also where it is written as `.` or `..`.
pub(crate) fn name_of(path: &Path) -> String {
    let name = |path: &Path| path.file_name().map(|n| n.to_string_lossy().into_owned());
    name(path)
        .or_else(|| path.canonicalize().ok().as_deref().and_then(name))
        .unwrap_or_default()
}

/// The folder that holds this folder, and with it the files every framework there shares.
#[must_use]
pub fn beside(path: &Path) -> PathBuf {
    if path.file_name().is_some() {
        return path.parent().map_or_else(PathBuf::new, Path::to_owned);
    }
    path.canonicalize()
        .ok()
        .and_then(|full| full.parent().map(Path::to_owned))
        .unwrap_or_default()
}

/// The JSON Schema of every authoring file, by the name it has in a framework's folder.
#[must_use]
pub fn schemas() -> Vec<(&'static str, Value)> {
    fn of<T: JsonSchema>() -> Value {
        schemars::schema_for!(T).to_value()
    }
    vec![
        ("framework.toml", of::<FrameworkFile>()),
        ("indicators/*.toml", of::<IndicatorsFile>()),
        ("strengths.toml", of::<StrengthsFile>()),
        ("questions.toml", of::<QuestionsFile>()),
        ("rules.toml", of::<RulesFile>()),
        ("responses.toml", of::<ResponsesFile>()),
        ("consent.toml", of::<ConsentFile>()),
        ("contacts.toml", of::<ContactsFile>()),
        ("glossary.toml", of::<GlossaryFile>()),
        ("examples.toml", of::<ExamplesFile>()),
        ("search.toml", of::<SearchFile>()),
        ("../search.toml", of::<SharedSearchFile>()),
        ("easy-read.toml", of::<EasyReadFile>()),
        ("../easy-read.toml", of::<EasyReadFile>()),
        ("LANGUAGE.toml", of::<TranslationFile>()),
        ("../LANGUAGE.toml", of::<TranslationFile>()),
        ("../topics.toml", of::<TopicsFile>()),
        ("../national.toml", of::<NationalFile>()),
        ("../agencies.toml", of::<AgenciesFile>()),
        ("../law.toml", of::<LawFile>()),
        ("../editor.toml", of::<EditorFile>()),
    ]
}
