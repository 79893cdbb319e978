//! The answer sets the golden evaluations are made of: together they show every value that can cross.
//! Chosen by hand; what comes of them is not written here.

/// One set of answers at one moment.
pub struct Case {
    pub name: &'static str,
    pub answers: &'static str,
    /// Topics picked on the worries page.
    pub topics: &'static [&'static str],
    pub at: &'static str,
    /// Against Halton with what it never shows: see `altered`.
    pub altered: bool,
}

/// A Friday on which the council's daytime line has closed early.
const FRIDAY: &str = "2026-11-27T16:45";
const TUESDAY: &str = "2026-11-24T10:00";
const CHRISTMAS: &str = "2026-12-25T11:00";

const fn case(
    name: &'static str,
    answers: &'static str,
    topics: &'static [&'static str],
    at: &'static str,
) -> Case {
    Case {
        name,
        answers,
        topics,
        at,
        altered: false,
    }
}

pub const CASES: &[Case] = &[
    case("nothing-said", "{}", &[], FRIDAY),
    case(
        "all-is-well",
        r#"{"danger":"no","age":"11-15","audience":"young-person","looked_at":["missing"],
            "indicators":{"started-going-missing":"no"},"strengths":["good-hygiene","stable-home"]}"#,
        &["missing"],
        TUESDAY,
    ),
    case(
        "danger-now",
        r#"{"danger":"yes","audience":"volunteer","indicators":{"dangerous-house":"not-sure"}}"#,
        &["housing"],
        FRIDAY,
    ),
    case(
        "danger-not-sure",
        r#"{"danger":"not-sure","audience":"family","area":"not-sure"}"#,
        &[],
        CHRISTMAS,
    ),
    case(
        "going-missing-early",
        r#"{"danger":"no","audience":"family","age":"11-15","area":"inside","consent":"agreed",
            "looked_at":["missing"],"indicators":{"started-going-missing":"yes"}}"#,
        &["missing"],
        TUESDAY,
    ),
    case(
        "happened-before",
        r#"{"danger":"no","audience":"young-person","repeated":["missing"],
            "indicators":{"started-going-missing":"yes"}}"#,
        &["missing"],
        TUESDAY,
    ),
    case(
        "exclusion-and-more",
        r#"{"danger":"no","audience":"practitioner","agency":"education","consent":"refused",
            "looked_at":["exclusion"],"repeated":["missing"],"questions":{"tried":"early-help-not-enough"},
            "indicators":{"fixed-term-exclusion":"yes","risk-taking":"not-sure","started-going-missing":"yes"}}"#,
        &["exclusion", "risk-taking"],
        TUESDAY,
    ),
    case(
        "ring-first",
        r#"{"danger":"no","audience":"family","consent":"not-safe",
            "indicators":{"significant-risk-forced-marriage":"not-sure"}}"#,
        &["harmful-practices"],
        FRIDAY,
    ),
    case(
        "abuse",
        r#"{"danger":"no","audience":"practitioner","agency":"health","consent":"not-asked",
            "indicators":{"physical-emotional-or-sexual-abuse":"yes"}}"#,
        &["sexual-abuse", "physical-abuse"],
        CHRISTMAS,
    ),
    case(
        "somewhere-to-live",
        r#"{"danger":"no","audience":"volunteer","area":"outside",
            "indicators":{"unaccompanied-asylum-seeker":"yes","care-proceedings":"not-sure"}}"#,
        &["asylum-and-migration"],
        TUESDAY,
    ),
    case(
        "near-twins",
        r#"{"danger":"no","audience":"practitioner","agency":"police","questions":{"tried":"not-sure"},
            "indicators":{"neet-more-than-six-weeks":"yes"}}"#,
        &["work-and-training"],
        FRIDAY,
    ),
    case(
        "over-age",
        r#"{"danger":"no","age":"18-or-over"}"#,
        &[],
        TUESDAY,
    ),
    case(
        "review-due",
        r#"{"danger":"no","audience":"practitioner"}"#,
        &[],
        "2027-06-01T12:00",
    ),
    case(
        "past-grace",
        r#"{"danger":"no","indicators":{"started-going-missing":"yes"}}"#,
        &["missing"],
        "2028-01-05T12:00",
    ),
    Case {
        altered: true,
        ..case(
            "no-words-for-it",
            r#"{"danger":"no","looked_at":["without-words"]}"#,
            &["without-words"],
            TUESDAY,
        )
    },
    Case {
        altered: true,
        ..case(
            "targeted-help",
            r#"{"danger":"no","indicators":{"started-going-missing":"yes"}}"#,
            &["missing"],
            TUESDAY,
        )
    },
    Case {
        altered: true,
        ..case(
            "added-to-a-response",
            r#"{"danger":"no","audience":"practitioner","agency":"housing","repeated":["missing"],
                "indicators":{"started-going-missing":"yes"}}"#,
            &["missing"],
            TUESDAY,
        )
    },
    Case {
        altered: true,
        ..case(
            "perhaps-added-to-a-response",
            r#"{"danger":"no","repeated":["missing"],"indicators":{"started-going-missing":"not-sure"}}"#,
            &["missing"],
            TUESDAY,
        )
    },
];
