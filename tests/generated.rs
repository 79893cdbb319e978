//! A thousand frameworks written by a machine, of up to 12 levels and 2,000 indicators, a third with mistakes.
//! Each goes through check, build and evaluate: it is refused with reasons, or it works; nothing panics.
#![cfg(feature = "author")]

use levels_of_need::answers::Answers;
use levels_of_need::bundle;
use levels_of_need::check;
use levels_of_need::contacts::Moment;
use levels_of_need::evaluate::Engine;
use levels_of_need::framework::Framework;
use levels_of_need::plain::Plain;
use levels_of_need::problem::Severity;
use serde_json::json;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

const FRAMEWORKS: usize = 1_000;
const ROUTES: [&str; 8] = [
    "universal",
    "early-help",
    "targeted",
    "child-in-need",
    "accommodation",
    "care-order",
    "child-protection",
    "emergency",
];
const KINDS: [&str; 3] = ["harm", "need", "status"];
const TOPICS: [&str; 2] = ["home", "school"];

/// The same numbers on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

/// The files of one framework, by name.
struct Written {
    levels: usize,
    files: Vec<(String, String)>,
}

fn write_one(number: usize, dice: &mut Dice) -> Written {
    // Most are small; every fiftieth is large, and two are as large as any may be.
    let (levels, indicators) = match number {
        0 | 500 => (12, 2_000),
        n if n % 50 == 0 => (1 + dice.below(12), 200 + dice.below(400)),
        _ => (1 + dice.below(12), dice.below(40)),
    };
    let mut files = Vec::new();
    let mut by_level: Vec<Vec<String>> = vec![Vec::new(); levels];
    let mut ids = Vec::new();
    for i in 0..indicators {
        let level = if levels == 1 {
            0
        } else {
            1 + dice.below(levels - 1)
        };
        let item = by_level[level].len() + 1;
        let kind = dice.pick(&KINDS);
        let topic = dice.pick(&TOPICS);
        let flag = ["", "red_flag = true\n", "do_not_discuss_first = true\n"][dice.below(3)];
        ids.push((format!("worry-{i}"), level));
        by_level[level].push(format!(
            "[[indicator]]\nid = \"worry-{i}\"\nitem = {item}\ncriterion = \"Criterion number {i}\"\n\
             topics = [\"{topic}\"]\nkind = \"{kind}\"\n{flag}plain = \"Here is worry {i}.\"\n\n"
        ));
    }
    for (level, entries) in by_level.iter().enumerate().filter(|(_, e)| !e.is_empty()) {
        let text = format!("level = {}\n\n{}", level + 1, entries.concat());
        files.push((format!("indicators/{}.toml", level + 1), text));
    }
    files.push((
        "framework.toml".to_owned(),
        main_file(levels, &by_level, dice),
    ));
    files.push(("responses.toml".to_owned(), responses()));
    files.push(("consent.toml".to_owned(), consent(levels)));
    files.push(("questions.toml".to_owned(), QUESTIONS.to_owned()));
    files.push(("rules.toml".to_owned(), rules(levels, &ids, dice)));
    files.push(("contacts.toml".to_owned(), CONTACTS.to_owned()));
    Written { levels, files }
}

fn main_file(levels: usize, by_level: &[Vec<String>], dice: &mut Dice) -> String {
    let mut text = String::from(
        "title = \"A guide\"\narea = \"Smallton\"\nversion = \"1\"\nchecked = \"2026-11-22\"\n\
         review_by = \"2027-05-22\"\ngrace = \"2027-11-22\"\nowner = \"Nobody\"\n\n\
         [source]\ndocument = \"A guide\"\npublisher = \"Smallton\"\n\n\
         [ages]\ncovers = \"all\"\nover = \"Ring the council.\"\n\
         [[ages.band]]\nid = \"child\"\nname = \"Under 18\"\n\n",
    );
    for level in 1..=levels {
        // The lowest is open to everybody; above it any kind of help, in any order.
        let route = if level == 1 {
            ROUTES[0]
        } else {
            ROUTES[1 + dice.below(6)]
        };
        let _ = write!(
            text,
            "[[level]]\nnumber = {level}\nname = \"Step {level}\"\nroute = \"{route}\"\n\
             headline = \"Help\"\nmeaning = \"Some help.\"\nsection = \"Level {level}\"\n\n"
        );
        let count = by_level[level - 1].len();
        if count > 0 {
            let _ = write!(text, "[[printed]]\nlevel = {level}\ncount = {count}\n\n");
        }
    }
    for when in [
        "not-adopted",
        "review-due",
        "past-grace",
        "no-criterion",
        "other-area",
    ] {
        let _ = write!(
            text,
            "[[caveat]]\nid = \"{when}\"\nwhen = \"{when}\"\nwords = \"So it is.\"\n\n"
        );
    }
    text
}

fn responses() -> String {
    ROUTES.iter().fold(String::new(), |mut text, route| {
        let _ = write!(
            text,
            "[[response]]\nroute = \"{route}\"\ntitle = \"Help\"\nnext = [\"Ring.\"]\n\
             lead = \"A person\"\nif_you_hear_nothing = \"Ring again.\"\nsection = \"One\"\n\n"
        );
        text
    })
}

fn consent(levels: usize) -> String {
    let mut text = String::new();
    for level in 1..=levels {
        let _ = write!(
            text,
            "[[local]]\nlevel = {level}\nrequired = true\nquote = \"Ask first\"\n\
             help = \"You choose.\"\nsharing = \"They ask you.\"\nsection = \"Two\"\n\n"
        );
    }
    text.push_str(
        "[national]\nrule = \"Share to keep safe.\"\nstricter = \"It asks for more.\"\n\
         ring_first = \"Ring first.\"\nsource = \"Advice\"\n",
    );
    text
}

const QUESTIONS: &str = "[[question]]\nid = \"tried\"\nask = \"What was tried?\"\nquote = \"tried\"\n\
    section = \"Three\"\n[[question.option]]\nid = \"nothing\"\nlabel = \"Nothing\"\n\
    [[question.option]]\nid = \"much\"\nlabel = \"Much\"\n";

const CONTACTS: &str = "[[contact]]\nid = \"front-door\"\nname = \"Front door\"\n\
    about = \"For any worry\"\nphone = \"01632 960001\"\nhours = \"always\"\n\
    bank_holidays = \"as-usual\"\nchecked = \"2026-11-22\"\n\
    for = [\"universal\", \"early-help\", \"targeted\", \"child-in-need\", \"accommodation\", \
    \"care-order\", \"child-protection\", \"emergency\"]\n";

fn rules(levels: usize, ids: &[(String, usize)], dice: &mut Dice) -> String {
    let mut text = String::new();
    if ids.len() < 2 {
        return text;
    }
    for r in 0..dice.below(6) {
        let (one, two) = (dice.below(ids.len()), dice.below(ids.len()));
        if one == two {
            continue;
        }
        let (one, two) = (&ids[one].0, &ids[two].0);
        let when = match dice.below(3) {
            0 => format!("{{ all = [{{ indicator = \"{one}\" }}, {{ indicator = \"{two}\" }}] }}"),
            1 => format!(
                "{{ all = [{{ indicator = \"{one}\" }}, {{ answer = {{ question = \"tried\", option = \"much\" }} }}] }}"
            ),
            _ => "{ count = { at_least = 2, topic = \"home\" } }".to_owned(),
        };
        let _ = write!(
            text,
            "[[rule]]\nid = \"rule-{r}\"\nquote = \"together\"\nplain = \"Both count.\"\n\
             section = \"Four\"\nwhen = {when}\nceiling = {}\n\n",
            1 + dice.below(levels)
        );
    }
    text
}

/// A slip anywhere: a letter gone, two lines swapped, a line twice, a number changed.
fn spoil(files: &mut [(String, String)], dice: &mut Dice) {
    let chosen = dice.below(files.len());
    let text = &mut files[chosen].1;
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    if lines.is_empty() {
        return;
    }
    let at = dice.below(lines.len());
    match dice.below(5) {
        0 => {
            let letter = dice.below(lines[at].len().max(1));
            if letter < lines[at].len() {
                lines[at].remove(letter);
            }
        }
        1 => {
            let other = dice.below(lines.len());
            lines.swap(at, other);
        }
        2 => lines.insert(at, lines[at].clone()),
        3 => lines[at] = lines[at].replace(|c: char| c.is_ascii_digit(), "99"),
        _ => {
            lines.remove(at);
        }
    }
    *text = lines.join("\n");
}

struct Home(PathBuf);

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn lay_out(home: &Path, files: &[(String, String)]) -> PathBuf {
    let folder = home.join("made");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("indicators")).unwrap();
    for (name, text) in files {
        fs::write(folder.join(name), text).unwrap();
    }
    folder
}

/// Some answers that mean something, and what must be so of whatever comes out.
fn asked(framework: Framework, dice: &mut Dice) {
    let read = bundle::from_json(&bundle::to_json(&framework)).unwrap();
    assert_eq!(read, framework);
    let top = framework.levels.last().unwrap().number;
    let engine = Engine::new(read).unwrap();
    let at = Moment::read("2026-12-25T03:00").unwrap();
    for _ in 0..3 {
        let mut said = json!({ "danger": "no", "questions": {}, "indicators": {} });
        for question in &framework.questions {
            said["questions"][&question.id] = json!("not-sure");
        }
        for _ in 0..dice.below(20) {
            if !framework.indicators.is_empty() {
                let id = &framework.indicators[dice.below(framework.indicators.len())].id;
                said["indicators"][id] = json!(dice.pick(&["yes", "no", "not-sure"]));
            }
        }
        let plain: Plain = serde_json::from_str(&said.to_string()).unwrap();
        let answers = Answers::read(plain, engine.framework()).unwrap();
        let evaluation = engine.evaluate(&answers, at);
        assert!(evaluation.floor <= evaluation.ceiling && evaluation.ceiling <= top);
        assert!(!evaluation.contacts.is_empty());
    }
}

#[test]
fn a_thousand_frameworks_are_refused_with_reasons_or_work() {
    let home = Home(std::env::temp_dir().join(format!("levels-made-{}", std::process::id())));
    fs::create_dir_all(&home.0).unwrap();
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad/_base");
    for file in ["topics.toml", "national.toml"] {
        fs::copy(base.join(file), home.0.join(file)).unwrap();
    }
    let mut dice = Dice(2026);
    let (mut good, mut refused, mut most) = (0, 0, 0);
    for number in 0..FRAMEWORKS {
        let mut written = write_one(number, &mut dice);
        let spoilt = number % 3 == 1;
        if spoilt {
            spoil(&mut written.files, &mut dice);
        }
        let folder = lay_out(&home.0, &written.files);
        let checked = check::folder(&folder, "2026-11-22");
        let errors = checked
            .problems
            .iter()
            .filter(|p| p.severity == Severity::Error)
            .count();
        match checked.framework {
            Some(framework) => {
                assert_eq!(errors, 0);
                if !spoilt {
                    assert_eq!(framework.levels.len(), written.levels);
                }
                most = most.max(framework.indicators.len());
                good += 1;
                asked(framework, &mut dice);
            }
            None => {
                assert!(errors > 0, "framework {number} is refused without a reason");
                for problem in &checked.problems {
                    assert!(!problem.message.is_empty() && !problem.help.is_empty());
                }
                refused += 1;
            }
        }
    }
    // Neither side may be empty, or nothing was tried.
    assert!(
        good >= 300 && refused >= 100,
        "{good} work, {refused} are refused"
    );
    assert_eq!(most, 2_000);
}
