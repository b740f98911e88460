"""The class of each word, where one word may be of several; sentences are invented."""

import pytest

from tests.syntax.drawing import draw_tags, parse_sentence

CASES = [
    # "to" before a verb, and before a noun
    ("She came to help.", "PRON VERB TO VERB STOP"),
    ("She came to town.", "PRON VERB PREP NOUN STOP"),
    # "to" before what is seldom done
    ("She spoke to police.", "PRON VERB PREP NOUN STOP"),
    ("She came to police Oslo.", "PRON VERB TO VERB NAME STOP"),
    # a verb that no lexicon knows, and one that is most often an adverb
    ("It would not zoggle.", "PRON MODAL NOT VERB STOP"),
    ("She would back Chad.", "PRON MODAL VERB NAME STOP"),
    ("She vowed to back Chad.", "PRON VERB TO VERB NAME STOP"),
    ("She would come back.", "PRON MODAL VERB ADV STOP"),
    # behind "also" stands no noun
    ("Chad also set up a camp.", "NAME ADV VERB PREP DET NOUN STOP"),
    # possessive and contracted 's
    ("Chad's army left.", "NAME POSS NOUN VERB STOP"),
    ("It's late.", "PRON AUX ADJ STOP"),
    # a possessive without its s
    ("The miners' union agreed.", "DET NOUN POSS NOUN VERB STOP"),
    # "that" before a clause, and as a relative pronoun
    ("He said that Chad won.", "PRON VERB SUB NAME VERB STOP"),
    ("A drone that fell burned.", "DET NOUN WH VERB VERB STOP"),
    # a participle before a noun describes it
    ("The planned talks failed.", "DET ADJ NOUN VERB STOP"),
    # "as" before a clause without an object, and before what somebody is
    ("He left as the crowd cheered.", "PRON VERB SUB DET NOUN VERB STOP"),
    (
        "He left as a man accused of fraud.",
        "PRON VERB PREP DET NOUN VERB PREP NOUN STOP",
    ),
    # by whom, of what: no finite verb
    (
        "A man accused of fraud told a court.",
        "DET NOUN VERB PREP NOUN VERB DET NOUN STOP",
    ),
    # what was concluded, where nothing is left to conclude it
    (
        "They left under a deal signed in Oslo.",
        "PRON VERB PREP DET NOUN VERB PREP NAME STOP",
    ),
    # the only verb of a relative clause
    (
        "The raid, which officials blame on rebels, failed.",
        "DET NOUN COMMA WH NOUN VERB PREP NOUN COMMA VERB STOP",
    ),
    # "past" before a participle, and before a noun
    ("They walked past singing.", "PRON VERB ADV VERB STOP"),
    ("They repeated past errors.", "PRON VERB ADJ NOUN STOP"),
    # what somebody did first
    ("A man who first met her left.", "DET NOUN WH ADV VERB PRON VERB STOP"),
    # a name that ends as plurals do
    ("Athens rejects it.", "NAME VERB PRON STOP"),
    ("He said that Athens rejects.", "PRON VERB SUB NAME VERB STOP"),
    ("Sanders plans a tour.", "NAME VERB DET NOUN STOP"),
    # what alone can be the verb of what is said
    (
        "Ann said Bo Ek shot Jo Lee.",
        "NAME VERB NAME NAME VERB NAME NAME STOP",
    ),
    ("Ann said shot Jo fell.", "NAME VERB NOUN NAME VERB STOP"),
    # a number that belongs to a name
    ("Article 33 affirms it.", "NAME NUM VERB PRON STOP"),
    # an abbreviation that is an answer
    ('He said "No."', "PRON VERB QUOTE DET STOP QUOTE"),
    # an initial and an abbreviation keep their stop
    ("Gen. J. Roe left the U.S. base.", "NAME NAME NAME VERB DET NAME NOUN STOP"),
    # a sentence that has no other verb, and a headline that needs none
    ("Ann Lee laughs.", "NAME NAME VERB STOP"),
    ("Bo Ek sighs and closes it.", "NAME NAME VERB CONJ VERB PRON STOP"),
    ("Bo Ek smiles at the door.", "NAME NAME VERB PREP DET NOUN STOP"),
    ("Chad talks in Oslo", "NAME NOUN PREP NAME"),
    # what goes along with what somebody says
    ("She left, her voice breaking.", "PRON VERB COMMA DET NOUN VERB STOP"),
    ("She read his cutting.", "PRON VERB DET NOUN STOP"),
    # a modal that is a month
    ("It ended in May.", "PRON VERB PREP NAME STOP"),
    # a verb that takes a clause is one behind a comma, too
    (
        "Bo, of Oslo, alleged that Chad won.",
        "NAME COMMA PREP NAME COMMA VERB SUB NAME VERB STOP",
    ),
    # participles in a row before a noun
    ("He was shot by masked armed men.", "PRON AUX VERB PREP ADJ ADJ NOUN STOP"),
    # what describes a noun, or says when and where
    ("They feared overnight raids.", "PRON VERB ADJ NOUN STOP"),
    ("They left overnight.", "PRON VERB ADV STOP"),
    ("Chad sent troops close to Mali.", "NAME VERB NOUN ADV PREP NAME STOP"),
    # an infinitive in quotation marks
    ('He told them to "swim home".', "PRON VERB PRON TO QUOTE VERB NOUN QUOTE STOP"),
    # nouns that end as adjectives do
    ("She left a clinic in Oslo.", "PRON VERB DET NOUN PREP NAME STOP"),
    ("Chad ruled that out.", "NAME VERB PRON PREP STOP"),
    # an acronym that is a pronoun elsewhere
    ("They who left the WHO won.", "PRON WH VERB DET NAME VERB STOP"),
    # a clause that has been opened needs its verb
    ("He left a hill that Chad claims.", "PRON VERB DET NOUN SUB NAME VERB STOP"),
    # "her" before a noun, and alone
    ("Her office thanked her.", "DET NOUN VERB PRON STOP"),
    # a noun that could be a verb, with a name before it and an object behind
    (
        "It stays until Chad drops the plan.",
        "PRON VERB SUB NAME VERB DET NOUN STOP",
    ),
    # "that" before a noun alone
    ("They denied that account.", "PRON VERB DET NOUN STOP"),
    # a street by name, whatever its name looks like
    ("Pudding Lane burned.", "NAME NAME VERB STOP"),
    # what alone can be the verb behind who holds an office, and what cannot
    (
        "The minister, Bo Ek, appeals for calm.",
        "DET NOUN COMMA NAME NAME COMMA VERB PREP NOUN STOP",
    ),
    (
        "The minister, Bo Ek, plans in hand",
        "DET NOUN COMMA NAME NAME COMMA NOUN PREP NOUN",
    ),
    # a name and an adjective that ends the clause, with the verb between them
    (
        "Ek refuses to go and Oslo turns silent",
        "NAME VERB TO VERB CONJ NAME VERB ADJ",
    ),
    # what is asked
    ("Does Oslo trade talk for help?", "AUX NAME VERB NOUN PREP NOUN STOP"),
    ("Will Chad pay?", "MODAL NAME VERB STOP"),
    ("Chad will pay?", "NAME MODAL VERB STOP"),
    # who stands alone for people, and who does not
    ("Some accused Chad.", "DET VERB NAME STOP"),
    ("Some invited guests left.", "DET ADJ NOUN VERB STOP"),
    # what is only called added, and what a paper reports below
    ("Value added tax fell.", "NOUN ADJ NOUN VERB STOP"),
    ("The Oslo Herald reports:", "DET NAME NAME VERB COLON"),
    # a noun that could be a verb
    ("Police report a strike.", "NOUN VERB DET NOUN STOP"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_words_are_classed_by_their_context(text: str, expected: str) -> None:
    assert draw_tags(text) == expected


def test_every_token_stands_at_its_characters() -> None:
    text = "“We’ll see,” said Gen. Roe -- U.S.-led talks (10:06) cost $1,200.50…"
    tokens = parse_sentence(text).tokens

    spans = zip(tokens.starts, tokens.ends, tokens.words, strict=True)
    assert all(text[start:end] == word for start, end, word in spans)
    assert "".join(tokens.words) == "".join(text.split())
    assert {"’ll", "Gen.", "U.S.-led", "10:06", "1,200.50"} <= set(tokens.words)


def test_an_accent_that_no_letter_bears_belongs_to_its_word() -> None:
    text = "Olúṣẹ́gun left Ọ̀ṣun in Ọbásanjọ́’s car."

    assert parse_sentence(text).tokens.words == [
        *("Olúṣẹ́gun", "left", "Ọ̀ṣun", "in", "Ọbásanjọ́", "’s", "car", ".")
    ]
