//! Joins the files into one framework. What names nothing is left out here: it has been reported already.
//! Nothing is judged; a framework with an error in it never leaves `check`.

mod parts;

use super::read;
use super::structure::{indicators, levels_of};
use crate::framework::{
    self, Ages, Consent, FORMAT, Framework, Indicator, LocalConsent, NationalConsent, Source,
    Superseded, Topic, TopicGroup,
};
use crate::rule::Positions;
use crate::source::{Folder, FrameworkFile};
use parts::Parts;

/// The framework as far as the files give it; `None` without a readable `framework.toml`.
pub(super) fn assemble(folder: &Folder) -> Option<Framework> {
    let (_, data) = read(&folder.framework)?;
    let parts = Parts {
        document: &data.source.document,
    };
    let mut framework = Framework {
        format: FORMAT,
        id: folder.id.clone(),
        hash: String::new(),
        title: data.title.clone(),
        area: data.area.clone(),
        version: data.version.clone(),
        published: data.published.clone(),
        checked: data.checked.clone(),
        review_by: data.review_by.clone(),
        grace: data.grace.clone(),
        owner: data.owner.clone(),
        adopted_by: data.adopted_by.clone(),
        source: Source {
            document: data.source.document.clone(),
            publisher: data.source.publisher.clone(),
            url: data.source.url.clone(),
            notes: data.source.notes.clone(),
            superseded: data
                .source
                .superseded
                .iter()
                .map(|s| Superseded {
                    cites: s.cites.clone(),
                    now: s.now.clone(),
                })
                .collect(),
        },
        extends: folder.extends.clone(),
        elements: data.element.iter().map(parts::element).collect(),
        audience: None,
        ages: Ages {
            covers: data.ages.covers.clone(),
            bands: data.ages.band.iter().map(parts::band).collect(),
            over: data.ages.over.compiled(),
        },
        levels: data.level.iter().map(|l| parts.level(l)).collect(),
        dimensions: data.dimension.iter().map(parts::dimension).collect(),
        topic_groups: Vec::new(),
        topics: Vec::new(),
        indicators: joined_indicators(folder, data, &parts),
        strengths: Vec::new(),
        questions: read(&folder.questions).map_or_else(Vec::new, |(_, q)| {
            q.question.iter().map(|q| parts.question(q)).collect()
        }),
        rules: Vec::new(),
        responses: read(&folder.responses).map_or_else(Vec::new, |(_, r)| {
            r.response.iter().map(|r| parts.response(r)).collect()
        }),
        consent: consent(folder, &parts),
        contacts: contacts(folder),
        bank_holidays: bank_holidays(folder),
        glossary: read(&folder.glossary)
            .map_or_else(Vec::new, |(_, g)| g.term.iter().map(parts::term).collect()),
        caveats: data.caveat.iter().map(|c| parts.caveat(c)).collect(),
        moving: data.moving.iter().map(|p| parts.passage(p)).collect(),
        principles: data.principle.iter().map(|p| parts.passage(p)).collect(),
        advice: data.advice.iter().map(|p| parts.passage(p)).collect(),
        disagreement: data.disagreement.iter().map(|p| parts.passage(p)).collect(),
        links: data.link.iter().map(parts::link).collect(),
        agencies: read(&folder.agencies).map_or_else(Vec::new, |(_, a)| {
            a.agency.iter().map(parts::agency).collect()
        }),
    };
    strengths(folder, data, &parts, &mut framework);
    topics(folder, &mut framework);
    rules(folder, &parts, &mut framework);
    variants(&mut framework);
    framework.responses.sort_by_key(|r| r.route);
    Some(framework)
}

/// `Level 2, Health and Wellbeing`.
fn section(data: &FrameworkFile, level: u8, dimension: Option<&str>) -> String {
    let name = dimension.and_then(|id| data.dimension.iter().find(|d| d.id == id));
    match name {
        Some(dimension) => format!("Level {level}, {}", dimension.name),
        None => format!("Level {level}"),
    }
}

/// Where a dimension stands among the printed ones; without one, first.
fn order(data: &FrameworkFile, dimension: Option<&str>) -> usize {
    data.dimension
        .iter()
        .position(|d| Some(d.id.as_str()) == dimension)
        .map_or(0, |p| p + 1)
}

/// By lowest level, then printed dimension, then section, then place in the printed list.
fn joined_indicators(folder: &Folder, data: &FrameworkFile, parts: &Parts) -> Vec<Indicator> {
    let mut all: Vec<((u8, usize, usize, u16), Indicator)> = Vec::new();
    let mut own_sections: Vec<&str> = Vec::new();
    let known: Vec<&str> = indicators(folder)
        .map(|(_, _, _, i)| i.id.as_str())
        .collect();
    let topics: Vec<&str> = read(&folder.topics).map_or_else(Vec::new, |(_, t)| {
        t.topic.iter().map(|t| t.id.as_str()).collect()
    });
    for (_, file, _, indicator) in indicators(folder) {
        let dimension = file
            .dimension
            .as_deref()
            .filter(|id| data.dimension.iter().any(|d| d.id == *id));
        let mut printed: Vec<(u8, u16)> = vec![(file.level, indicator.item)];
        printed.extend(
            indicator
                .also_printed
                .iter()
                .map(|also| (also.level, also.item)),
        );
        printed.sort_unstable();
        let sections: Vec<String> = printed
            .iter()
            .map(|(level, _)| match &indicator.section {
                Some(own) => own.clone(),
                None => section(data, *level, dimension),
            })
            .collect();
        let within = place_of(indicator.section.as_deref(), &mut own_sections);
        let items: Vec<String> = printed.iter().map(|(_, item)| item.to_string()).collect();
        let (level, item) = printed
            .first()
            .copied()
            .unwrap_or((file.level, indicator.item));
        let only = |ids: &[String], known: &[&str]| -> Vec<String> {
            ids.iter()
                .filter(|id| known.contains(&id.as_str()))
                .cloned()
                .collect()
        };
        all.push((
            (level, order(data, dimension), within, item),
            Indicator {
                id: indicator.id.clone(),
                levels: levels_of(file, indicator),
                dimension: dimension.map(str::to_owned),
                topics: only(&indicator.topics, &topics),
                criterion: indicator.criterion.clone(),
                plain: indicator.plain.compiled(),
                place: parts.item(
                    &sections.join("; "),
                    indicator.document.as_ref(),
                    items.join("; "),
                ),
                route: indicator.route,
                kind: indicator.kind,
                red_flag: indicator.red_flag,
                do_not_discuss_first: indicator.do_not_discuss_first,
                same_as: only(&indicator.same_as, &known),
                ages: indicator.ages.clone(),
            },
        ));
    }
    all.sort_by_key(|(place, _)| *place);
    all.into_iter().map(|(_, indicator)| indicator).collect()
}

/// Where a section stands among those named so far; what has none of its own comes first.
fn place_of<'a>(section: Option<&'a str>, seen: &mut Vec<&'a str>) -> usize {
    let Some(section) = section else { return 0 };
    let found = seen.iter().position(|s| *s == section).unwrap_or_else(|| {
        seen.push(section);
        seen.len() - 1
    });
    found + 1
}

fn strengths(folder: &Folder, data: &FrameworkFile, parts: &Parts, framework: &mut Framework) {
    let Some((_, file)) = read(&folder.strengths) else {
        return;
    };
    let lowest = data.level.iter().map(|l| l.number).min().unwrap_or(1);
    let mut all: Vec<&crate::source::Strength> = file.strength.iter().collect();
    let mut seen = Vec::new();
    all.sort_by_cached_key(|s| {
        let within = place_of(s.section.as_deref(), &mut seen);
        (order(data, s.dimension.as_deref()), within, s.item)
    });
    framework.strengths = all
        .into_iter()
        .map(|strength| framework::Strength {
            id: strength.id.clone(),
            dimension: strength.dimension.clone(),
            criterion: strength.criterion.clone(),
            plain: strength.plain.compiled(),
            place: parts.item(
                &strength
                    .section
                    .clone()
                    .unwrap_or_else(|| section(data, lowest, strength.dimension.as_deref())),
                strength.document.as_ref(),
                strength.item.to_string(),
            ),
        })
        .collect();
}

fn topics(folder: &Folder, framework: &mut Framework) {
    let Some((_, shared)) = read(&folder.topics) else {
        return;
    };
    framework.topic_groups = shared
        .group
        .iter()
        .map(|group| TopicGroup {
            id: group.id.clone(),
            name: group.name.compiled(),
        })
        .collect();
    framework.topics = shared
        .topic
        .iter()
        .map(|topic| Topic {
            id: topic.id.clone(),
            group: topic.group.clone(),
            dimension: home_of(&topic.id, framework),
            name: topic.name.compiled(),
            hint: topic.hint.compiled(),
            helplines: topic.helplines.clone(),
        })
        .collect();
}

/// The dimension under which most indicators stand whose main topic this is; else those that name
/// it at all. Of several the one printed first.
fn home_of(topic: &str, framework: &Framework) -> Option<String> {
    let count = |dimension: &str, main: bool| {
        framework
            .indicators
            .iter()
            .filter(|i| i.dimension.as_deref() == Some(dimension))
            .filter(|i| {
                let named = if main {
                    i.topics.get(..1).unwrap_or_default()
                } else {
                    &i.topics
                };
                named.iter().any(|t| t == topic)
            })
            .count()
    };
    [true, false].into_iter().find_map(|main| {
        let mut best: Option<(usize, &str)> = None;
        for dimension in &framework.dimensions {
            let found = count(&dimension.id, main);
            if found > best.map_or(0, |(most, _)| most) {
                best = Some((found, &dimension.id));
            }
        }
        best.map(|(_, id)| id.to_owned())
    })
}

/// Rules whose names all mean something.
fn rules(folder: &Folder, parts: &Parts, framework: &mut Framework) {
    let Some((_, file)) = read(&folder.rules) else {
        return;
    };
    framework.rules = file
        .rule
        .iter()
        .filter(|rule| Positions(framework).resolve(&rule.when).is_some())
        .map(|rule| parts.rule(rule))
        .collect();
}

/// Additions to responses whose names all mean something.
fn variants(framework: &mut Framework) {
    let mut responses = std::mem::take(&mut framework.responses);
    for response in &mut responses {
        response.also.retain(|variant| {
            let band = |id: &String| framework.ages.bands.iter().any(|b| b.id == *id);
            Positions(framework).resolve(&variant.when).is_some() && variant.ages.iter().all(band)
        });
    }
    framework.responses = responses;
}

fn consent(folder: &Folder, parts: &Parts) -> Consent {
    let Some((_, file)) = read(&folder.consent) else {
        let none = framework::Words::default;
        return Consent {
            local: Vec::new(),
            national: NationalConsent {
                rule: none(),
                stricter: none(),
                ring_first: none(),
                source: String::new(),
            },
            without_consent: Vec::new(),
        };
    };
    let mut local: Vec<LocalConsent> = file.local.iter().map(|l| parts.consent(l)).collect();
    local.sort_by_key(|l| l.level);
    Consent {
        local,
        national: NationalConsent {
            rule: file.national.rule.compiled(),
            stricter: file.national.stricter.compiled(),
            ring_first: file.national.ring_first.compiled(),
            source: file.national.source.clone(),
        },
        without_consent: file
            .without_consent
            .iter()
            .map(|p| parts.passage(p))
            .collect(),
    }
}

/// The council's own first; a national one of the same id is replaced by it. Stand-ins are fit for
/// their routes only where nobody of the council's own is known to be open at any time.
fn contacts(folder: &Folder) -> Vec<framework::Contact> {
    let mut all: Vec<framework::Contact> = Vec::new();
    if let Some((_, own)) = read(&folder.contacts) {
        all.extend(own.contact.iter().map(|c| parts::contact(c, true)));
    }
    let own_hours = all.iter().any(|c| c.hours != framework::Hours::NotGiven);
    if let Some((_, shared)) = read(&folder.national) {
        for contact in &shared.contact {
            if !all.iter().any(|c| c.id == contact.id) {
                let mut national = parts::contact(contact, false);
                if !own_hours {
                    national.fit_for.extend(&contact.stands_in_for);
                }
                all.push(national);
            }
        }
    }
    all
}

fn bank_holidays(folder: &Folder) -> Vec<String> {
    let mut days: Vec<String> = read(&folder.national).map_or_else(Vec::new, |(_, n)| {
        n.bank_holiday.iter().map(|h| h.date.clone()).collect()
    });
    days.sort();
    days.dedup();
    days
}
