-- Name: audit; Type: SCHEMA; Schema: -; Owner: -

CREATE SCHEMA audit;

-- Name: SCHEMA audit; Type: COMMENT; Schema: -; Owner: -

COMMENT ON SCHEMA audit IS 'Append-only log of every act, one hash chain per member. Chain 0 belongs to nobody: acts of the operator.';

-- Name: benefits; Type: SCHEMA; Schema: -; Owner: -

CREATE SCHEMA benefits;

-- Name: SCHEMA benefits; Type: COMMENT; Schema: -; Owner: -

COMMENT ON SCHEMA benefits IS 'What members keep of what the law would give.';

-- Name: cases; Type: SCHEMA; Schema: -; Owner: -

CREATE SCHEMA cases;

-- Name: SCHEMA cases; Type: COMMENT; Schema: -; Owner: -

COMMENT ON SCHEMA cases IS 'What members dispute, ask or report, and what they were answered.';

-- Name: contributions; Type: SCHEMA; Schema: -; Owner: -

CREATE SCHEMA contributions;

-- Name: SCHEMA contributions; Type: COMMENT; Schema: -; Owner: -

COMMENT ON SCHEMA contributions IS 'Employers, the append-only ledger of postings, balance snapshots, imports.';

-- Name: documents; Type: SCHEMA; Schema: -; Owner: -

CREATE SCHEMA documents;

-- Name: SCHEMA documents; Type: COMMENT; Schema: -; Owner: -

COMMENT ON SCHEMA documents IS 'Cards, statements and letters that members had issued, and how they are checked.';

-- Name: help; Type: SCHEMA; Schema: -; Owner: -

CREATE SCHEMA help;

-- Name: SCHEMA help; Type: COMMENT; Schema: -; Owner: -

COMMENT ON SCHEMA help IS 'What people report, and what helps them.';

-- Name: identity; Type: SCHEMA; Schema: -; Owner: -

CREATE SCHEMA identity;

-- Name: SCHEMA identity; Type: COMMENT; Schema: -; Owner: -

COMMENT ON SCHEMA identity IS 'Accounts, sessions, devices, staff accounts.';

-- Name: members; Type: SCHEMA; Schema: -; Owner: -

CREATE SCHEMA members;

-- Name: SCHEMA members; Type: COMMENT; Schema: -; Owner: -

COMMENT ON SCHEMA members IS 'The person: name, numbers, contacts, address, payout account.';

-- Name: messages; Type: SCHEMA; Schema: -; Owner: -

CREATE SCHEMA messages;

-- Name: SCHEMA messages; Type: COMMENT; Schema: -; Owner: -

COMMENT ON SCHEMA messages IS 'Everything ever written to a member, and the outbox that carries it.';

-- Name: platform; Type: SCHEMA; Schema: -; Owner: -

CREATE SCHEMA platform;

-- Name: SCHEMA platform; Type: COMMENT; Schema: -; Owner: -

COMMENT ON SCHEMA platform IS 'What belongs to no module: what this database is for.';

-- Name: privacy; Type: SCHEMA; Schema: -; Owner: -

CREATE SCHEMA privacy;

-- Name: SCHEMA privacy; Type: COMMENT; Schema: -; Owner: -

COMMENT ON SCHEMA privacy IS 'What members asked for about their own data.';

-- Name: month; Type: DOMAIN; Schema: platform; Owner: -

CREATE DOMAIN platform.month AS date
	CONSTRAINT month_check CHECK ((EXTRACT(day FROM VALUE) = (1)::numeric));

-- Name: DOMAIN month; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON DOMAIN platform.month IS 'A calendar month, written as its first day.';

-- Name: anchor; Type: TABLE; Schema: audit; Owner: -

CREATE TABLE audit.anchor (
    day date NOT NULL,
    anchor_id uuid NOT NULL,
    made_at timestamp with time zone NOT NULL,
    heads bigint NOT NULL,
    root bytea NOT NULL,
    previous bytea,
    key_id text NOT NULL,
    public_key bytea NOT NULL,
    signature bytea NOT NULL,
    CONSTRAINT anchor_heads_check CHECK ((heads >= 0)),
    CONSTRAINT anchor_previous_check CHECK ((length(previous) = 32)),
    CONSTRAINT anchor_public_key_check CHECK ((length(public_key) = 32)),
    CONSTRAINT anchor_root_check CHECK ((length(root) = 32)),
    CONSTRAINT anchor_signature_check CHECK ((length(signature) = 64))
);

-- Name: TABLE anchor; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON TABLE audit.anchor IS 'One signed Merkle root a day over all chain heads; published.';

-- Name: COLUMN anchor.day; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.anchor.day IS 'The day in Jakarta. Not personal.';

-- Name: COLUMN anchor.anchor_id; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.anchor.anchor_id IS 'Tells the leaves of this anchor from those of an attempt that came to nothing. Not personal.';

-- Name: COLUMN anchor.made_at; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.anchor.made_at IS 'When. Not personal.';

-- Name: COLUMN anchor.heads; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.anchor.heads IS 'How many chains it covers. Not personal.';

-- Name: COLUMN anchor.root; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.anchor.root IS 'The Merkle root. Not personal.';

-- Name: COLUMN anchor.previous; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.anchor.previous IS 'sha256 of what the anchor before it says; null for the first. Not personal.';

-- Name: COLUMN anchor.key_id; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.anchor.key_id IS 'Which key signed it. Not personal.';

-- Name: COLUMN anchor.public_key; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.anchor.public_key IS 'Its Ed25519 public key: an anchor outlives the key ring. Not personal.';

-- Name: COLUMN anchor.signature; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.anchor.signature IS 'The signature over what it says. Not personal.';

-- Name: anchor_leaves; Type: TABLE; Schema: audit; Owner: -

CREATE TABLE audit.anchor_leaves (
    anchor_id uuid NOT NULL,
    bucket bigint NOT NULL,
    leaves bytea NOT NULL,
    root bytea NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT anchor_leaves_leaves_check CHECK ((((length(leaves) % 32) = 0) AND (length(leaves) > 0))),
    CONSTRAINT anchor_leaves_root_check CHECK ((length(root) = 32))
);

-- Name: TABLE anchor_leaves; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON TABLE audit.anchor_leaves IS 'The leaves of the newest anchors, so that exports can prove theirs.';

-- Name: COLUMN anchor_leaves.anchor_id; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.anchor_leaves.anchor_id IS 'Of which anchor. Not personal.';

-- Name: COLUMN anchor_leaves.bucket; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.anchor_leaves.bucket IS 'A range of 1,024 member keys. Not personal.';

-- Name: COLUMN anchor_leaves.leaves; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.anchor_leaves.leaves IS 'Salted hashes of the heads in it, 32 bytes each. Not personal.';

-- Name: COLUMN anchor_leaves.root; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.anchor_leaves.root IS 'Merkle root of those. Not personal.';

-- Name: COLUMN anchor_leaves.made_at; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.anchor_leaves.made_at IS 'When; attempts that came to nothing are removed by it. Not personal.';

-- Name: entry; Type: TABLE; Schema: audit; Owner: -

CREATE TABLE audit.entry (
    member_id bigint NOT NULL,
    seq bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    action text NOT NULL,
    actor_kind text NOT NULL,
    actor text NOT NULL,
    purpose text NOT NULL,
    fields text[] NOT NULL,
    body text NOT NULL,
    hash bytea NOT NULL,
    role text,
    office text,
    reference text,
    CONSTRAINT entry_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['member'::text, 'staff'::text, 'operator'::text, 'system'::text]))),
    CONSTRAINT entry_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT entry_seq_check CHECK ((seq > 0))
);

-- Name: TABLE entry; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON TABLE audit.entry IS 'What happened to a member''s data: never values, only which fields.';

-- Name: COLUMN entry.member_id; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.entry.member_id IS 'Whose data. Personal: a pseudonym.';

-- Name: COLUMN entry.seq; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.entry.seq IS 'Place in the chain, from 1 without gaps. Not personal.';

-- Name: COLUMN entry.at; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.entry.at IS 'When. Personal: behaviour.';

-- Name: COLUMN entry.action; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.entry.action IS 'What was done, as a word with dashes. Personal: behaviour.';

-- Name: COLUMN entry.actor_kind; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.entry.actor_kind IS 'Who acted: the member, staff, an operator or the system. Not personal.';

-- Name: COLUMN entry.actor; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.entry.actor IS 'Pseudonym of who acted. Personal: a pseudonym.';

-- Name: COLUMN entry.purpose; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.entry.purpose IS 'Why, as a word with dashes. Not personal.';

-- Name: COLUMN entry.fields; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.entry.fields IS 'Names of the fields that were read or changed, never their values. Not personal.';

-- Name: COLUMN entry.body; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.entry.body IS 'The text that was hashed: canonical JSON of all the columns above. Personal: as those.';

-- Name: COLUMN entry.hash; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.entry.hash IS 'sha256 of the previous hash, the place in the chain and the body. Not personal.';

-- Name: COLUMN entry.role; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.entry.role IS 'Role in which staff acted, where the act says so; null otherwise. Not personal.';

-- Name: COLUMN entry.office; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.entry.office IS 'Branch from which staff acted, where the act says so; null otherwise. Not personal.';

-- Name: COLUMN entry.reference; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.entry.reference IS 'The matter for which staff looked: a case, or that the member stood before them; null otherwise. Personal: a pseudonym.';

-- Name: head; Type: TABLE; Schema: audit; Owner: -

CREATE TABLE audit.head (
    member_id bigint NOT NULL,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT head_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT head_seq_check CHECK ((seq > 0))
);

-- Name: TABLE head; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON TABLE audit.head IS 'The newest link of each chain.';

-- Name: COLUMN head.member_id; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.head.member_id IS 'Whose chain; 0 for acts that touch no member. Personal: a pseudonym.';

-- Name: COLUMN head.seq; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.head.seq IS 'Number of entries so far. Not personal.';

-- Name: COLUMN head.hash; Type: COMMENT; Schema: audit; Owner: -

COMMENT ON COLUMN audit.head.hash IS 'Hash of the newest entry. Not personal.';

-- Name: saved_simulation; Type: TABLE; Schema: benefits; Owner: -

CREATE TABLE benefits.saved_simulation (
    member_id bigint NOT NULL,
    saved_id uuid NOT NULL,
    simulator text NOT NULL,
    form_enc bytea NOT NULL,
    outcome_enc bytea NOT NULL,
    correction_enc bytea,
    rule_version text NOT NULL,
    record_version bigint NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    checked_at timestamp with time zone NOT NULL,
    moved_from bigint
);

-- Name: TABLE saved_simulation; Type: COMMENT; Schema: benefits; Owner: -

COMMENT ON TABLE benefits.saved_simulation IS 'A simulation that a member keeps: what was asked, and what it came to when it was last checked.';

-- Name: COLUMN saved_simulation.member_id; Type: COMMENT; Schema: benefits; Owner: -

COMMENT ON COLUMN benefits.saved_simulation.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN saved_simulation.saved_id; Type: COMMENT; Schema: benefits; Owner: -

COMMENT ON COLUMN benefits.saved_simulation.saved_id IS 'Key within the member. Not personal.';

-- Name: COLUMN saved_simulation.simulator; Type: COMMENT; Schema: benefits; Owner: -

COMMENT ON COLUMN benefits.saved_simulation.simulator IS 'Which one: jht, contributions and so on. Personal: behaviour.';

-- Name: COLUMN saved_simulation.form_enc; Type: COMMENT; Schema: benefits; Owner: -

COMMENT ON COLUMN benefits.saved_simulation.form_enc IS 'Its name, the answers, and which of them came from the record, encrypted. Personal.';

-- Name: COLUMN saved_simulation.outcome_enc; Type: COMMENT; Schema: benefits; Owner: -

COMMENT ON COLUMN benefits.saved_simulation.outcome_enc IS 'The sentence, the amounts, the result and the rules used, encrypted. Personal.';

-- Name: COLUMN saved_simulation.correction_enc; Type: COMMENT; Schema: benefits; Owner: -

COMMENT ON COLUMN benefits.saved_simulation.correction_enc IS 'What the last check changed and why, encrypted; null while nothing ever changed. Personal.';

-- Name: COLUMN saved_simulation.rule_version; Type: COMMENT; Schema: benefits; Owner: -

COMMENT ON COLUMN benefits.saved_simulation.rule_version IS 'Newest rule that the result rests on; empty for a refusal. Not personal.';

-- Name: COLUMN saved_simulation.record_version; Type: COMMENT; Schema: benefits; Owner: -

COMMENT ON COLUMN benefits.saved_simulation.record_version IS 'Newest posting of the member when it was checked; 0 without any. Not personal.';

-- Name: COLUMN saved_simulation.saved_at; Type: COMMENT; Schema: benefits; Owner: -

COMMENT ON COLUMN benefits.saved_simulation.saved_at IS 'When. Personal: behaviour.';

-- Name: COLUMN saved_simulation.checked_at; Type: COMMENT; Schema: benefits; Owner: -

COMMENT ON COLUMN benefits.saved_simulation.checked_at IS 'When it was last recomputed. Not personal.';

-- Name: COLUMN saved_simulation.moved_from; Type: COMMENT; Schema: benefits; Owner: -

COMMENT ON COLUMN benefits.saved_simulation.moved_from IS 'The record under which it was saved, where that was joined to this one whole. Personal: a pseudonym.';

-- Name: entry; Type: TABLE; Schema: cases; Owner: -

CREATE TABLE cases.entry (
    member_id bigint NOT NULL,
    case_id uuid NOT NULL,
    seq integer NOT NULL,
    kind text NOT NULL,
    staff_id uuid,
    content_enc bytea NOT NULL,
    written_at timestamp with time zone NOT NULL,
    CONSTRAINT entry_kind_check CHECK ((kind = ANY (ARRAY['opened'::text, 'opened-by-us'::text, 'message'::text, 'evidence'::text, 'question'::text, 'answer'::text, 'closed'::text, 'reopened'::text]))),
    CONSTRAINT entry_seq_check CHECK ((seq >= 1))
);

-- Name: TABLE entry; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON TABLE cases.entry IS 'What was written and done in a case, in its order; only ever added to.';

-- Name: COLUMN entry.member_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.entry.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN entry.case_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.entry.case_id IS 'In which case. Not personal.';

-- Name: COLUMN entry.seq; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.entry.seq IS 'Its place. Not personal.';

-- Name: COLUMN entry.kind; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.entry.kind IS 'What was done. Personal: behaviour.';

-- Name: COLUMN entry.staff_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.entry.staff_id IS 'Which officer wrote it; null for the member. Personal: behaviour.';

-- Name: COLUMN entry.content_enc; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.entry.content_enc IS 'The words, encrypted. Personal.';

-- Name: COLUMN entry.written_at; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.entry.written_at IS 'When. Personal: behaviour.';

-- Name: evidence; Type: TABLE; Schema: cases; Owner: -

CREATE TABLE cases.evidence (
    member_id bigint NOT NULL,
    evidence_id uuid NOT NULL,
    case_id uuid NOT NULL,
    "position" smallint NOT NULL,
    media_type text NOT NULL,
    name_enc bytea NOT NULL,
    bytes integer NOT NULL,
    parts smallint NOT NULL,
    added_at timestamp with time zone NOT NULL,
    CONSTRAINT evidence_bytes_check CHECK ((bytes > 0)),
    CONSTRAINT evidence_media_type_check CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/jpeg'::text, 'image/png'::text]))),
    CONSTRAINT evidence_parts_check CHECK ((parts >= 1)),
    CONSTRAINT evidence_position_check CHECK ((("position" >= 1) AND ("position" <= 5)))
);

-- Name: TABLE evidence; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON TABLE cases.evidence IS 'A file that a member gave to a case.';

-- Name: COLUMN evidence.member_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.evidence.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN evidence.evidence_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.evidence.evidence_id IS 'Key within the member. Not personal.';

-- Name: COLUMN evidence.case_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.evidence.case_id IS 'In which case. Not personal.';

-- Name: COLUMN evidence."position"; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.evidence."position" IS 'Which file of the case. Not personal.';

-- Name: COLUMN evidence.media_type; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.evidence.media_type IS 'What it is, by its content. Not personal.';

-- Name: COLUMN evidence.name_enc; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.evidence.name_enc IS 'What the member called it, encrypted. Personal.';

-- Name: COLUMN evidence.bytes; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.evidence.bytes IS 'How large it is. Not personal.';

-- Name: COLUMN evidence.parts; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.evidence.parts IS 'In how many rows its content lies. Not personal.';

-- Name: COLUMN evidence.added_at; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.evidence.added_at IS 'When. Personal: behaviour.';

-- Name: evidence_part; Type: TABLE; Schema: cases; Owner: -

CREATE TABLE cases.evidence_part (
    member_id bigint NOT NULL,
    evidence_id uuid NOT NULL,
    part smallint NOT NULL,
    content_enc bytea NOT NULL,
    CONSTRAINT evidence_part_part_check CHECK ((part >= 1))
);
ALTER TABLE ONLY cases.evidence_part ALTER COLUMN content_enc SET STORAGE EXTERNAL;

-- Name: TABLE evidence_part; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON TABLE cases.evidence_part IS 'A part of a file''s content, each encrypted at its place.';

-- Name: COLUMN evidence_part.member_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.evidence_part.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN evidence_part.evidence_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.evidence_part.evidence_id IS 'Of which file. Not personal.';

-- Name: COLUMN evidence_part.part; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.evidence_part.part IS 'Which part. Not personal.';

-- Name: COLUMN evidence_part.content_enc; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.evidence_part.content_enc IS 'Up to 256 KiB of it, encrypted. Personal.';

-- Name: group_answer; Type: TABLE; Schema: cases; Owner: -

CREATE TABLE cases.group_answer (
    employer_number text NOT NULL,
    number text NOT NULL,
    words_enc bytea NOT NULL,
    staff_id uuid NOT NULL,
    answered_at timestamp with time zone NOT NULL
);

-- Name: TABLE group_answer; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON TABLE cases.group_answer IS 'What the agency answered to a complaint of several; the same for all of them. Only ever added to.';

-- Name: COLUMN group_answer.employer_number; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.group_answer.employer_number IS 'About whom the complaint is. Not personal.';

-- Name: COLUMN group_answer.number; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.group_answer.number IS 'Number of the complaint. Not personal.';

-- Name: COLUMN group_answer.words_enc; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.group_answer.words_enc IS 'Reason, next step and day, encrypted. Not personal.';

-- Name: COLUMN group_answer.staff_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.group_answer.staff_id IS 'Which officer wrote it. Personal: behaviour.';

-- Name: COLUMN group_answer.answered_at; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.group_answer.answered_at IS 'When. Not personal.';

-- Name: group_case; Type: TABLE; Schema: cases; Owner: -

CREATE TABLE cases.group_case (
    employer_number text NOT NULL,
    number text NOT NULL,
    sent_on date NOT NULL,
    members integer NOT NULL,
    shared jsonb NOT NULL,
    CONSTRAINT group_case_members_check CHECK ((members >= 3)),
    CONSTRAINT group_case_number_check CHECK ((number ~ '^G-[0-9A-Z]{4}-[0-9A-Z]{4}$'::text))
);

-- Name: TABLE group_case; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON TABLE cases.group_case IS 'A complaint of several workers about an employer, as the agency sees it: nothing of any one of them. Only ever added to.';

-- Name: COLUMN group_case.employer_number; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.group_case.employer_number IS 'About whom. Not personal.';

-- Name: COLUMN group_case.number; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.group_case.number IS 'Its number; by chance. Not personal.';

-- Name: COLUMN group_case.sent_on; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.group_case.sent_on IS 'Day on which it was sent. Not personal.';

-- Name: COLUMN group_case.members; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.group_case.members IS 'How many took part. Not personal.';

-- Name: COLUMN group_case.shared; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.group_case.shared IS 'Kinds of findings and their months, as far as enough members share them. Not personal.';

-- Name: group_join; Type: TABLE; Schema: cases; Owner: -

CREATE TABLE cases.group_join (
    member_id bigint NOT NULL,
    employer_number text NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    number text,
    sent_on date,
    CONSTRAINT group_join_check CHECK (((number IS NULL) = (sent_on IS NULL))),
    CONSTRAINT group_join_employer_number_check CHECK ((employer_number <> ''::text))
);

-- Name: TABLE group_join; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON TABLE cases.group_join IS 'A member who takes part in a complaint of several about an employer. Says nothing of the others.';

-- Name: COLUMN group_join.member_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.group_join.member_id IS 'Who. Personal: a pseudonym.';

-- Name: COLUMN group_join.employer_number; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.group_join.employer_number IS 'About which employer. Personal.';

-- Name: COLUMN group_join.joined_at; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.group_join.joined_at IS 'Since when. Personal: behaviour.';

-- Name: COLUMN group_join.number; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.group_join.number IS 'Number of the complaint that was sent; null before. Personal: behaviour.';

-- Name: COLUMN group_join.sent_on; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.group_join.sent_on IS 'Day on which it was sent; null before. Personal: behaviour.';

-- Name: mark; Type: TABLE; Schema: cases; Owner: -

CREATE TABLE cases.mark (
    member_id bigint NOT NULL,
    case_id uuid NOT NULL,
    month date,
    employer_number text NOT NULL,
    kpj text NOT NULL,
    "position" smallint DEFAULT 1 NOT NULL,
    CONSTRAINT mark_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
    CONSTRAINT mark_position_check CHECK ((("position" >= 1) AND ("position" <= 24)))
);

-- Name: TABLE mark; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON TABLE cases.mark IS 'What of the record a case disputes; it is shown beside the row and changes nothing in it.';

-- Name: COLUMN mark.member_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.mark.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN mark.case_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.mark.case_id IS 'Which case. Not personal.';

-- Name: COLUMN mark.month; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.mark.month IS 'First day of the month; null for all months of the employer. Personal.';

-- Name: COLUMN mark.employer_number; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.mark.employer_number IS 'The employer; empty for the self-employed. Personal.';

-- Name: COLUMN mark.kpj; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.mark.kpj IS 'The membership number. Personal.';

-- Name: COLUMN mark."position"; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.mark."position" IS 'Which mark of the case. Not personal.';

-- Name: member_case; Type: TABLE; Schema: cases; Owner: -

CREATE TABLE cases.member_case (
    member_id bigint NOT NULL,
    case_id uuid NOT NULL,
    number text NOT NULL,
    kind text NOT NULL,
    subject_enc bytea NOT NULL,
    state text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    reopened_at timestamp with time zone,
    deadline_basis text NOT NULL,
    due_on date,
    days_left integer,
    due_at timestamp with time zone,
    taken_by uuid,
    taken_at timestamp with time zone,
    CONSTRAINT member_case_check CHECK (((state = 'open'::text) = (due_on IS NOT NULL))),
    CONSTRAINT member_case_check1 CHECK ((((state = 'asked'::text) AND (deadline_basis = 'promised'::text)) = (days_left IS NOT NULL))),
    CONSTRAINT member_case_days_left_check CHECK ((days_left >= 1)),
    CONSTRAINT member_case_deadline_basis_check CHECK ((deadline_basis = ANY (ARRAY['promised'::text, 'legal'::text]))),
    CONSTRAINT member_case_kind_check CHECK ((kind = ANY (ARRAY['month'::text, 'employer'::text, 'number-join'::text, 'number-disown'::text, 'balance'::text, 'identity'::text, 'look'::text, 'frozen-again'::text, 'other'::text]))),
    CONSTRAINT member_case_number_check CHECK ((number ~ '^K-[0-9A-Z]{4}-[0-9A-Z]{4}$'::text)),
    CONSTRAINT member_case_state_check CHECK ((state = ANY (ARRAY['open'::text, 'asked'::text, 'answered'::text, 'closed'::text]))),
    CONSTRAINT member_case_taken CHECK (((taken_by IS NULL) = (taken_at IS NULL)))
);

-- Name: TABLE member_case; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON TABLE cases.member_case IS 'One matter that a member brought up: what it is about, how it stands, until when it is answered.';

-- Name: COLUMN member_case.member_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.member_case.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN member_case.case_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.member_case.case_id IS 'Key within the member. Not personal.';

-- Name: COLUMN member_case.number; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.member_case.number IS 'The number that the member quotes; by chance. Personal: a pseudonym.';

-- Name: COLUMN member_case.kind; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.member_case.kind IS 'What it is about. Personal: behaviour.';

-- Name: COLUMN member_case.subject_enc; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.member_case.subject_enc IS 'Month, employer or number that it is about, encrypted. Personal.';

-- Name: COLUMN member_case.state; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.member_case.state IS 'How it stands. Personal: behaviour.';

-- Name: COLUMN member_case.opened_at; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.member_case.opened_at IS 'When it was opened. Personal: behaviour.';

-- Name: COLUMN member_case.changed_at; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.member_case.changed_at IS 'When anything was last done in it. Personal: behaviour.';

-- Name: COLUMN member_case.reopened_at; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.member_case.reopened_at IS 'When the member opened it again; once at most. Personal: behaviour.';

-- Name: COLUMN member_case.deadline_basis; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.member_case.deadline_basis IS 'Whether the day is promised by the agency or set by law. Not personal.';

-- Name: COLUMN member_case.due_on; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.member_case.due_on IS 'The last working day for an answer; null while none is awaited. Personal: behaviour.';

-- Name: COLUMN member_case.days_left; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.member_case.days_left IS 'Working days that remain once the member has replied; null while the clock runs or is over. Personal: behaviour.';

-- Name: COLUMN member_case.due_at; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.member_case.due_at IS 'The moment by which the law wants an answer; null where it sets none, and once answered. Personal: behaviour.';

-- Name: COLUMN member_case.taken_by; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.member_case.taken_by IS 'The officer who has it in hand; null while none has. Personal: behaviour.';

-- Name: COLUMN member_case.taken_at; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.member_case.taken_at IS 'Since when; null while none has. Personal: behaviour.';

-- Name: number_lookup; Type: TABLE; Schema: cases; Owner: -

CREATE TABLE cases.number_lookup (
    hash bytea NOT NULL,
    key_version integer NOT NULL,
    member_id bigint NOT NULL,
    case_id uuid NOT NULL,
    CONSTRAINT number_lookup_hash_check CHECK ((length(hash) = 32))
);

-- Name: TABLE number_lookup; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON TABLE cases.number_lookup IS 'Finds a case by its number, for officers.';

-- Name: COLUMN number_lookup.hash; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.number_lookup.hash IS 'Keyed hash of the number. Personal: a pseudonym.';

-- Name: COLUMN number_lookup.key_version; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.number_lookup.key_version IS 'Key of the hash. Not personal.';

-- Name: COLUMN number_lookup.member_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.number_lookup.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN number_lookup.case_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.number_lookup.case_id IS 'Which of the member. Not personal.';

-- Name: number_proposal; Type: TABLE; Schema: cases; Owner: -

CREATE TABLE cases.number_proposal (
    member_id bigint NOT NULL,
    proposal_id uuid NOT NULL,
    case_id uuid NOT NULL,
    grants boolean NOT NULL,
    words_enc bytea NOT NULL,
    state text NOT NULL,
    proposed_by uuid NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    decided_by uuid,
    decided_at timestamp with time zone,
    carried_out_at timestamp with time zone,
    rejection_enc bytea,
    CONSTRAINT number_proposal_check CHECK ((decided_by <> proposed_by)),
    CONSTRAINT number_proposal_check1 CHECK (((state = 'proposed'::text) = (decided_by IS NULL))),
    CONSTRAINT number_proposal_check2 CHECK (((state = 'proposed'::text) = (decided_at IS NULL))),
    CONSTRAINT number_proposal_check3 CHECK (((carried_out_at IS NULL) OR ((state = 'approved'::text) AND grants))),
    CONSTRAINT number_proposal_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'approved'::text, 'rejected'::text])))
);

-- Name: TABLE number_proposal; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON TABLE cases.number_proposal IS 'What one officer proposes on a request about a membership number, and what another decided.';

-- Name: COLUMN number_proposal.member_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.number_proposal.member_id IS 'Whose request. Personal: a pseudonym.';

-- Name: COLUMN number_proposal.proposal_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.number_proposal.proposal_id IS 'Key within the member. Not personal.';

-- Name: COLUMN number_proposal.case_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.number_proposal.case_id IS 'In which case. Not personal.';

-- Name: COLUMN number_proposal.grants; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.number_proposal.grants IS 'Whether it would grant what was asked. Personal: behaviour.';

-- Name: COLUMN number_proposal.words_enc; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.number_proposal.words_enc IS 'Reason, next step and day for the member, encrypted. Personal.';

-- Name: COLUMN number_proposal.state; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.number_proposal.state IS 'proposed, approved or rejected. Personal: behaviour.';

-- Name: COLUMN number_proposal.proposed_by; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.number_proposal.proposed_by IS 'The officer who proposed it. Personal: behaviour.';

-- Name: COLUMN number_proposal.proposed_at; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.number_proposal.proposed_at IS 'When. Personal: behaviour.';

-- Name: COLUMN number_proposal.decided_by; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.number_proposal.decided_by IS 'The officer who decided, never the same; null before. Personal: behaviour.';

-- Name: COLUMN number_proposal.decided_at; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.number_proposal.decided_at IS 'When; null before. Personal: behaviour.';

-- Name: COLUMN number_proposal.carried_out_at; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.number_proposal.carried_out_at IS 'When what was granted was carried out; null before. Personal: behaviour.';

-- Name: COLUMN number_proposal.rejection_enc; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.number_proposal.rejection_enc IS 'Why it was rejected, for officers, encrypted; null where it was not. Personal.';

-- Name: upload; Type: TABLE; Schema: cases; Owner: -

CREATE TABLE cases.upload (
    member_id bigint NOT NULL,
    upload_id uuid NOT NULL,
    case_id uuid,
    name_enc bytea NOT NULL,
    bytes integer NOT NULL,
    received integer DEFAULT 0 NOT NULL,
    parts smallint DEFAULT 0 NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    CONSTRAINT upload_bytes_check CHECK ((bytes > 0)),
    CONSTRAINT upload_check CHECK (((received >= 0) AND (received <= bytes)))
);

-- Name: TABLE upload; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON TABLE cases.upload IS 'A file on its way in pieces; removed when it has arrived or after a day.';

-- Name: COLUMN upload.member_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.upload.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN upload.upload_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.upload.upload_id IS 'Key within the member. Not personal.';

-- Name: COLUMN upload.case_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.upload.case_id IS 'For which case; null while that is not opened yet. Not personal.';

-- Name: COLUMN upload.name_enc; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.upload.name_enc IS 'What the member called the file, encrypted. Personal.';

-- Name: COLUMN upload.bytes; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.upload.bytes IS 'How large it will be. Not personal.';

-- Name: COLUMN upload.received; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.upload.received IS 'How much has arrived. Not personal.';

-- Name: COLUMN upload.parts; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.upload.parts IS 'In how many rows that lies. Not personal.';

-- Name: COLUMN upload.begun_at; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.upload.begun_at IS 'When it was begun. Personal: behaviour.';

-- Name: upload_part; Type: TABLE; Schema: cases; Owner: -

CREATE TABLE cases.upload_part (
    member_id bigint NOT NULL,
    upload_id uuid NOT NULL,
    part smallint NOT NULL,
    content_enc bytea NOT NULL,
    CONSTRAINT upload_part_part_check CHECK ((part >= 1))
);
ALTER TABLE ONLY cases.upload_part ALTER COLUMN content_enc SET STORAGE EXTERNAL;

-- Name: TABLE upload_part; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON TABLE cases.upload_part IS 'A piece of a file on its way, encrypted at its place.';

-- Name: COLUMN upload_part.member_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.upload_part.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN upload_part.upload_id; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.upload_part.upload_id IS 'Of which file. Not personal.';

-- Name: COLUMN upload_part.part; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.upload_part.part IS 'Which piece. Not personal.';

-- Name: COLUMN upload_part.content_enc; Type: COMMENT; Schema: cases; Owner: -

COMMENT ON COLUMN cases.upload_part.content_enc IS 'The piece, encrypted. Personal.';

-- Name: balance_snapshot; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.balance_snapshot (
    member_id bigint NOT NULL,
    kpj text NOT NULL,
    year smallint NOT NULL,
    first_year smallint,
    contributions_rupiah bigint NOT NULL,
    numerator numeric NOT NULL,
    denominator numeric NOT NULL,
    rates_digest bytea NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT balance_snapshot_check CHECK ((first_year <= year)),
    CONSTRAINT balance_snapshot_denominator_check CHECK ((denominator > (0)::numeric)),
    CONSTRAINT balance_snapshot_rates_digest_check CHECK ((length(rates_digest) = 32))
);

-- Name: TABLE balance_snapshot; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON TABLE contributions.balance_snapshot IS 'JHT balance of a membership number at the end of a year, carried exactly. Made from postings, never instead of them.';

-- Name: COLUMN balance_snapshot.member_id; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.balance_snapshot.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN balance_snapshot.kpj; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.balance_snapshot.kpj IS 'Membership number. Personal.';

-- Name: COLUMN balance_snapshot.year; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.balance_snapshot.year IS 'The year it closes. Not personal.';

-- Name: COLUMN balance_snapshot.first_year; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.balance_snapshot.first_year IS 'Year of the first deposit, from which return rates matter; null when nothing was deposited yet. Not personal.';

-- Name: COLUMN balance_snapshot.contributions_rupiah; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.balance_snapshot.contributions_rupiah IS 'All JHT contributions deposited up to the end of the year; rupiah. Personal.';

-- Name: COLUMN balance_snapshot.numerator; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.balance_snapshot.numerator IS 'Exact balance, numerator. Personal.';

-- Name: COLUMN balance_snapshot.denominator; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.balance_snapshot.denominator IS 'Exact balance, denominator. Personal.';

-- Name: COLUMN balance_snapshot.rates_digest; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.balance_snapshot.rates_digest IS 'Hash of the rates it was made with; other rates make it void. Not personal.';

-- Name: COLUMN balance_snapshot.made_at; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.balance_snapshot.made_at IS 'When it was made. Not personal.';

-- Name: employer; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.employer (
    employer_number text NOT NULL,
    name text NOT NULL,
    province text DEFAULT ''::text NOT NULL,
    size text,
    risk_class smallint,
    labour_intensive boolean,
    registered boolean NOT NULL,
    reported_for platform.month,
    reported_on date,
    contact_email_enc bytea,
    contact_phone_enc bytea,
    known_since timestamp with time zone NOT NULL,
    source text NOT NULL,
    CONSTRAINT employer_employer_number_check CHECK ((employer_number <> ''::text)),
    CONSTRAINT employer_province_check CHECK (((province = ''::text) OR (province ~ '^[0-9]{2}$'::text))),
    CONSTRAINT employer_risk_class_check CHECK (((risk_class >= 1) AND (risk_class <= 5))),
    CONSTRAINT employer_size_check CHECK ((size = ANY (ARRAY['micro'::text, 'small'::text, 'medium'::text, 'large'::text])))
);

-- Name: TABLE employer; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON TABLE contributions.employer IS 'Employers as last reported.';

-- Name: COLUMN employer.employer_number; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer.employer_number IS 'Employer registration number (NPP). Not personal.';

-- Name: COLUMN employer.name; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer.name IS 'Registered name. Not personal.';

-- Name: COLUMN employer.province; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer.province IS 'Two-digit area code; empty when unknown. Not personal.';

-- Name: COLUMN employer.size; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer.size IS 'micro, small, medium or large; decides which programmes are compulsory. Not personal.';

-- Name: COLUMN employer.risk_class; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer.risk_class IS 'JKK risk class, 1 very low to 5 very high. Not personal.';

-- Name: COLUMN employer.labour_intensive; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer.labour_intensive IS 'One of the labour-intensive industries with a temporary JKK discount. Not personal.';

-- Name: COLUMN employer.registered; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer.registered IS 'Whether the register of employers named it: then name and province are the register''s. Not personal.';

-- Name: COLUMN employer.reported_for; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer.reported_for IS 'Month of the posting that last described it; null while only the register did. Not personal.';

-- Name: COLUMN employer.reported_on; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer.reported_on IS 'Day of record of that posting. Not personal.';

-- Name: COLUMN employer.contact_email_enc; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer.contact_email_enc IS 'E-mail of the employer, encrypted. Personal: may name a person.';

-- Name: COLUMN employer.contact_phone_enc; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer.contact_phone_enc IS 'Phone of the employer, encrypted. Personal: may reach a person.';

-- Name: COLUMN employer.known_since; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer.known_since IS 'When it was first seen. Not personal.';

-- Name: COLUMN employer.source; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer.source IS 'Where it came from. Not personal.';

-- Name: employer_month; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.employer_month (
    employer_number text NOT NULL,
    month platform.month NOT NULL,
    workers integer NOT NULL,
    unpaid integer NOT NULL,
    counted_at timestamp with time zone NOT NULL,
    CONSTRAINT employer_month_check CHECK (((unpaid >= 0) AND (unpaid <= workers))),
    CONSTRAINT employer_month_workers_check CHECK ((workers >= 0))
);

-- Name: TABLE employer_month; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON TABLE contributions.employer_month IS 'How many workers an employer reported in a month, and for how many nothing came. Counted anew after each look.';

-- Name: COLUMN employer_month.employer_number; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer_month.employer_number IS 'Employer. Not personal.';

-- Name: COLUMN employer_month.month; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer_month.month IS 'Contribution month. Not personal.';

-- Name: COLUMN employer_month.workers; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer_month.workers IS 'How many members were employed there in the month. Not personal.';

-- Name: COLUMN employer_month.unpaid; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer_month.unpaid IS 'For how many of them the month is missing; never shown. Not personal.';

-- Name: COLUMN employer_month.counted_at; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer_month.counted_at IS 'When. Not personal.';

-- Name: employer_recount; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.employer_recount (
    member_id bigint NOT NULL,
    employer_number text NOT NULL,
    marked_at timestamp with time zone NOT NULL
);

-- Name: TABLE employer_recount; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON TABLE contributions.employer_recount IS 'Employers whose months have to be counted anew, and because of whose record. Gone with the next count.';

-- Name: COLUMN employer_recount.member_id; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer_recount.member_id IS 'At whose record was looked. Personal: a pseudonym.';

-- Name: COLUMN employer_recount.employer_number; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer_recount.employer_number IS 'Employer. Personal.';

-- Name: COLUMN employer_recount.marked_at; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employer_recount.marked_at IS 'When it was marked. Not personal.';

-- Name: employment; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.employment (
    member_id bigint NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    started_on date NOT NULL,
    ended_on date,
    segment text NOT NULL,
    reported_for platform.month NOT NULL,
    deposited_on date NOT NULL,
    recorded_on date NOT NULL,
    CONSTRAINT employment_check CHECK ((ended_on >= started_on)),
    CONSTRAINT employment_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text])))
);

-- Name: TABLE employment; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON TABLE contributions.employment IS 'From when to when a member worked where, as employers reported it.';

-- Name: COLUMN employment.member_id; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employment.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN employment.kpj; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employment.kpj IS 'Membership number it was reported under. Personal.';

-- Name: COLUMN employment.employer_number; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employment.employer_number IS 'Employer; empty for the self-employed. Personal.';

-- Name: COLUMN employment.started_on; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employment.started_on IS 'First day. Personal.';

-- Name: COLUMN employment.ended_on; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employment.ended_on IS 'Last day; null while it runs. Personal.';

-- Name: COLUMN employment.segment; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employment.segment IS 'wage-earner, self-employed, construction or migrant. Personal.';

-- Name: COLUMN employment.reported_for; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employment.reported_for IS 'Month of the posting that said so; the latest by month, deposit and record wins. Personal.';

-- Name: COLUMN employment.deposited_on; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employment.deposited_on IS 'Day of deposit of that posting. Personal.';

-- Name: COLUMN employment.recorded_on; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.employment.recorded_on IS 'Day of record of that posting. Personal.';

-- Name: finding; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.finding (
    member_id bigint NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    month platform.month NOT NULL,
    kind text NOT NULL,
    amount_rupiah bigint NOT NULL,
    fingerprint text NOT NULL,
    found_on date NOT NULL,
    told_at timestamp with time zone,
    CONSTRAINT finding_kind_check CHECK ((kind = ANY (ARRAY['missing'::text, 'late'::text, 'recorded-late'::text, 'wage-below-minimum'::text, 'wage-drop'::text, 'wrong-rate'::text, 'ceiling-ignored'::text, 'programme-missing'::text, 'duplicate'::text, 'overlap'::text])))
);

-- Name: TABLE finding; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON TABLE contributions.finding IS 'What the radar found when it last looked. Made from postings, never instead of them.';

-- Name: COLUMN finding.member_id; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN finding.kpj; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding.kpj IS 'Membership number. Personal.';

-- Name: COLUMN finding.employer_number; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding.employer_number IS 'Employer; empty for the self-employed. Personal.';

-- Name: COLUMN finding.month; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding.month IS 'Contribution month. Personal.';

-- Name: COLUMN finding.kind; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding.kind IS 'What is wrong, as in the contract of the command line. Personal.';

-- Name: COLUMN finding.amount_rupiah; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding.amount_rupiah IS 'Lawful minus posted; rupiah. Personal.';

-- Name: COLUMN finding.fingerprint; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding.fingerprint IS 'Hash of all that was seen: another one is another finding. Not personal.';

-- Name: COLUMN finding.found_on; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding.found_on IS 'Day on which it was first found in this form. Not personal.';

-- Name: COLUMN finding.told_at; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding.told_at IS 'When the member was told, or had to be told no more; null until then. Not personal.';

-- Name: finding_answer; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.finding_answer (
    member_id bigint NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    month platform.month NOT NULL,
    kind text NOT NULL,
    fingerprint text NOT NULL,
    reason text NOT NULL,
    words_enc bytea,
    answered_at timestamp with time zone NOT NULL,
    moved_from bigint,
    CONSTRAINT finding_answer_reason_check CHECK ((reason = ANY (ARRAY['agreed'::text, 'on-leave'::text, 'other-payment'::text, 'own-error'::text, 'other'::text])))
);

-- Name: TABLE finding_answer; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON TABLE contributions.finding_answer IS 'Findings of which the member said that they know and it is right: quiet until they change.';

-- Name: COLUMN finding_answer.member_id; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding_answer.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN finding_answer.kpj; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding_answer.kpj IS 'Membership number. Personal.';

-- Name: COLUMN finding_answer.employer_number; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding_answer.employer_number IS 'Employer; empty for the self-employed. Personal.';

-- Name: COLUMN finding_answer.month; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding_answer.month IS 'Contribution month. Personal.';

-- Name: COLUMN finding_answer.kind; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding_answer.kind IS 'What was found. Personal.';

-- Name: COLUMN finding_answer.fingerprint; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding_answer.fingerprint IS 'The finding that was answered: one with another fingerprint speaks again. Not personal.';

-- Name: COLUMN finding_answer.reason; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding_answer.reason IS 'Which reason was chosen. Personal.';

-- Name: COLUMN finding_answer.words_enc; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding_answer.words_enc IS 'The member''s own words, encrypted; null without any. Personal.';

-- Name: COLUMN finding_answer.answered_at; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding_answer.answered_at IS 'When. Personal: behaviour.';

-- Name: COLUMN finding_answer.moved_from; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.finding_answer.moved_from IS 'The record under which it was answered, where its number was joined to this one. Personal: a pseudonym.';

-- Name: posting_id_seq; Type: SEQUENCE; Schema: contributions; Owner: -

CREATE SEQUENCE contributions.posting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

-- Name: posting; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
)
PARTITION BY RANGE (month);

-- Name: TABLE posting; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON TABLE contributions.posting IS 'The ledger: append-only. A correction is a reversal (same amounts below zero) and a new posting.';

-- Name: COLUMN posting.member_id; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN posting.month; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.month IS 'Contribution month (BL-TH). Personal.';

-- Name: COLUMN posting.posting_id; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.posting_id IS 'Key, rising with time of writing. Not personal.';

-- Name: COLUMN posting.kpj; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.kpj IS 'Membership number it was paid under. Personal.';

-- Name: COLUMN posting.employer_number; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.employer_number IS 'Who paid; empty for the self-employed. Personal.';

-- Name: COLUMN posting.deposited_on; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.deposited_on IS 'Day the money was deposited (tgl setor). Personal.';

-- Name: COLUMN posting.revision; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.revision IS '0 for the first row of its key, then 1, 2, … as it is reversed and posted anew. Not personal.';

-- Name: COLUMN posting.reversal; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.reversal IS 'True for a row that undoes the revision before it; its amounts are those below zero. Not personal.';

-- Name: COLUMN posting.recorded_on; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.recorded_on IS 'Day it was recorded (tgl posting). Personal.';

-- Name: COLUMN posting.segment; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.segment IS 'wage-earner, self-employed, construction or migrant. Personal.';

-- Name: COLUMN posting.status; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.status IS 'active, joined, left, unpaid-leave or reduced-hours. Personal.';

-- Name: COLUMN posting.province; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.province IS 'Province of the employer in that month, two digits; empty when none. Not personal.';

-- Name: COLUMN posting.employer_size; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.employer_size IS 'Size of the employer in that month; null for the self-employed. Not personal.';

-- Name: COLUMN posting.risk_class; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.risk_class IS 'Risk class in that month; null for the self-employed. Not personal.';

-- Name: COLUMN posting.labour_intensive; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.labour_intensive IS 'Labour-intensive industry in that month; null for the self-employed. Not personal.';

-- Name: COLUMN posting.started_on; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.started_on IS 'First day of the employment as this row reported it. Personal.';

-- Name: COLUMN posting.ended_on; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.ended_on IS 'Last day of the employment as this row reported it; null while it ran. Personal.';

-- Name: COLUMN posting.wage_rupiah; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.wage_rupiah IS 'Reported wage, or stated income of the self-employed; rupiah. Personal.';

-- Name: COLUMN posting.back_pay_rupiah; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.back_pay_rupiah IS 'Back pay (rapel), informs only; rupiah. Personal.';

-- Name: COLUMN posting.jkk_rupiah; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.jkk_rupiah IS 'JKK share; rupiah. Personal.';

-- Name: COLUMN posting.jkm_rupiah; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.jkm_rupiah IS 'JKM share; rupiah. Personal.';

-- Name: COLUMN posting.jht_employer_rupiah; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.jht_employer_rupiah IS 'JHT, employer share; rupiah. Personal.';

-- Name: COLUMN posting.jht_worker_rupiah; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.jht_worker_rupiah IS 'JHT, worker share; rupiah. Personal.';

-- Name: COLUMN posting.jp_employer_rupiah; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.jp_employer_rupiah IS 'JP, employer share; rupiah. Personal.';

-- Name: COLUMN posting.jp_worker_rupiah; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.jp_worker_rupiah IS 'JP, worker share; rupiah. Personal.';

-- Name: COLUMN posting.import_id; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.import_id IS 'Import that wrote it. Not personal.';

-- Name: COLUMN posting.moved_from; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.moved_from IS 'The record that the row was written under at first, where its number was joined to this one. Personal: a pseudonym.';

-- Name: COLUMN posting.moved_to; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.posting.moved_to IS 'On a reversal: the record to which the row went with its number. Personal: a pseudonym.';

-- Name: posting_2015; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2015 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2016; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2016 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2017; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2017 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2018; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2018 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2019; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2019 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2020; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2020 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2021; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2021 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2022; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2022 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2023; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2023 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2024; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2024 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2025; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2025 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2026; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2026 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2027; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2027 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2028; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2028 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2029; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2029 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2030; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2030 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2031; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2031 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2032; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2032 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2033; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2033 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2034; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2034 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2035; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2035 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2036; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2036 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2037; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2037 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2038; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2038 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2039; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2039 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_2040; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_2040 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_before_2015; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_before_2015 (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: posting_later; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.posting_later (
    member_id bigint NOT NULL,
    month platform.month NOT NULL,
    posting_id bigint DEFAULT nextval('contributions.posting_id_seq'::regclass) NOT NULL,
    kpj text NOT NULL,
    employer_number text NOT NULL,
    deposited_on date NOT NULL,
    revision smallint DEFAULT 0 NOT NULL,
    reversal boolean DEFAULT false NOT NULL,
    recorded_on date NOT NULL,
    segment text NOT NULL,
    status text NOT NULL,
    province text NOT NULL,
    employer_size text,
    risk_class smallint,
    labour_intensive boolean,
    started_on date NOT NULL,
    ended_on date,
    wage_rupiah bigint NOT NULL,
    back_pay_rupiah bigint NOT NULL,
    jkk_rupiah bigint NOT NULL,
    jkm_rupiah bigint NOT NULL,
    jht_employer_rupiah bigint NOT NULL,
    jht_worker_rupiah bigint NOT NULL,
    jp_employer_rupiah bigint NOT NULL,
    jp_worker_rupiah bigint NOT NULL,
    import_id bigint NOT NULL,
    moved_from bigint,
    moved_to bigint,
    CONSTRAINT posting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT posting_segment_check CHECK ((segment = ANY (ARRAY['wage-earner'::text, 'self-employed'::text, 'construction'::text, 'migrant'::text]))),
    CONSTRAINT posting_status_check CHECK ((status = ANY (ARRAY['active'::text, 'joined'::text, 'left'::text, 'unpaid-leave'::text, 'reduced-hours'::text])))
);

-- Name: TABLE posting_later; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON TABLE contributions.posting_later IS 'Months from 2041 on, and mistyped ones.';

-- Name: radar_look; Type: TABLE; Schema: contributions; Owner: -

CREATE TABLE contributions.radar_look (
    member_id bigint NOT NULL,
    looked_on date,
    look_again_on date
);

-- Name: TABLE radar_look; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON TABLE contributions.radar_look IS 'When the radar last looked at a member''s record, and when it has to look again.';

-- Name: COLUMN radar_look.member_id; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.radar_look.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN radar_look.looked_on; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.radar_look.looked_on IS 'Day for which the findings stand; null before the first look. Not personal.';

-- Name: COLUMN radar_look.look_again_on; Type: COMMENT; Schema: contributions; Owner: -

COMMENT ON COLUMN contributions.radar_look.look_again_on IS 'From this day on the findings are old: -infinity after an import, the day after the next day of payment, or null when time alone changes nothing. Not personal.';

-- Name: code_lookup; Type: TABLE; Schema: documents; Owner: -

CREATE TABLE documents.code_lookup (
    hash bytea NOT NULL,
    key_version smallint NOT NULL,
    member_id bigint NOT NULL,
    paper_id uuid NOT NULL,
    CONSTRAINT code_lookup_hash_check CHECK ((length(hash) = 32))
);

-- Name: TABLE code_lookup; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON TABLE documents.code_lookup IS 'Finds a paper by the code on it: anyone may ask whether it is genuine.';

-- Name: COLUMN code_lookup.hash; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.code_lookup.hash IS 'Keyed hash of the code. Personal: a pseudonym.';

-- Name: COLUMN code_lookup.key_version; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.code_lookup.key_version IS 'Version of the key that made the hash. Not personal.';

-- Name: COLUMN code_lookup.member_id; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.code_lookup.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN code_lookup.paper_id; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.code_lookup.paper_id IS 'Which of the member. Not personal.';

-- Name: look; Type: TABLE; Schema: documents; Owner: -

CREATE TABLE documents.look (
    member_id bigint NOT NULL,
    paper_id uuid NOT NULL,
    looked_on date NOT NULL,
    looks integer NOT NULL,
    last_at timestamp with time zone NOT NULL,
    CONSTRAINT look_looks_check CHECK ((looks > 0))
);

-- Name: TABLE look; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON TABLE documents.look IS 'How often a paper was checked on a day, for the member to see.';

-- Name: COLUMN look.member_id; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.look.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN look.paper_id; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.look.paper_id IS 'Which paper. Not personal.';

-- Name: COLUMN look.looked_on; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.look.looked_on IS 'On which day. Personal: behaviour.';

-- Name: COLUMN look.looks; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.look.looks IS 'How often. Personal: behaviour.';

-- Name: COLUMN look.last_at; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.look.last_at IS 'When last. Personal: behaviour.';

-- Name: look_count; Type: TABLE; Schema: documents; Owner: -

CREATE TABLE documents.look_count (
    hash bytea NOT NULL,
    looks integer NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    CONSTRAINT look_count_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT look_count_looks_check CHECK ((looks > 0))
);

-- Name: TABLE look_count; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON TABLE documents.look_count IS 'How many codes were looked up from one network within an hour.';

-- Name: COLUMN look_count.hash; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.look_count.hash IS 'Keyed hash of the network. Personal: a pseudonym.';

-- Name: COLUMN look_count.looks; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.look_count.looks IS 'Look-ups since the count began. Personal: behaviour.';

-- Name: COLUMN look_count.ends_at; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.look_count.ends_at IS 'When the count begins anew. Not personal.';

-- Name: paper; Type: TABLE; Schema: documents; Owner: -

CREATE TABLE documents.paper (
    member_id bigint NOT NULL,
    paper_id uuid NOT NULL,
    kind text NOT NULL,
    language text NOT NULL,
    content_hash bytea NOT NULL,
    content_enc bytea NOT NULL,
    code_enc bytea NOT NULL,
    file_enc bytea NOT NULL,
    checksum bytea NOT NULL,
    bytes integer NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    valid_until date,
    revoked_at timestamp with time zone,
    CONSTRAINT paper_bytes_check CHECK ((bytes > 0)),
    CONSTRAINT paper_checksum_check CHECK ((length(checksum) = 32)),
    CONSTRAINT paper_content_hash_check CHECK ((length(content_hash) = 32)),
    CONSTRAINT paper_kind_check CHECK ((kind = ANY (ARRAY['card'::text, 'wallet'::text, 'statement'::text, 'history'::text, 'letter'::text, 'simulation'::text, 'heirs'::text]))),
    CONSTRAINT paper_language_check CHECK ((language = ANY (ARRAY['id'::text, 'en'::text])))
);
ALTER TABLE ONLY documents.paper ALTER COLUMN file_enc SET STORAGE EXTERNAL;

-- Name: TABLE paper; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON TABLE documents.paper IS 'A paper as it was issued: what it says, the file and its code.';

-- Name: COLUMN paper.member_id; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.paper.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN paper.paper_id; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.paper.paper_id IS 'Key within the member. Not personal.';

-- Name: COLUMN paper.kind; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.paper.kind IS 'What kind of paper. Personal: behaviour.';

-- Name: COLUMN paper.language; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.paper.language IS 'In which language. Not personal.';

-- Name: COLUMN paper.content_hash; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.paper.content_hash IS 'Keyed hash of what it says: the same content is the same paper. Personal: a pseudonym.';

-- Name: COLUMN paper.content_enc; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.paper.content_enc IS 'What it says, and to whom, encrypted. Personal.';

-- Name: COLUMN paper.code_enc; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.paper.code_enc IS 'The code on it, encrypted. Personal.';

-- Name: COLUMN paper.file_enc; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.paper.file_enc IS 'The signed file, encrypted. Personal.';

-- Name: COLUMN paper.checksum; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.paper.checksum IS 'SHA-256 of the signed file. Personal: a pseudonym.';

-- Name: COLUMN paper.bytes; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.paper.bytes IS 'How large the file is. Not personal.';

-- Name: COLUMN paper.issued_at; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.paper.issued_at IS 'When it was issued. Personal: behaviour.';

-- Name: COLUMN paper.valid_until; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.paper.valid_until IS 'The last day on which it says something; null where it has none. Personal: behaviour.';

-- Name: COLUMN paper.revoked_at; Type: COMMENT; Schema: documents; Owner: -

COMMENT ON COLUMN documents.paper.revoked_at IS 'When the member took it back; null while it stands. Personal: behaviour.';

-- Name: report; Type: TABLE; Schema: help; Owner: -

CREATE TABLE help.report (
    hash bytea NOT NULL,
    number text NOT NULL,
    words_enc bytea NOT NULL,
    picture_enc bytea,
    picture_kind text,
    reported_at timestamp with time zone NOT NULL,
    CONSTRAINT report_check CHECK (((picture_enc IS NULL) = (picture_kind IS NULL))),
    CONSTRAINT report_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT report_number_check CHECK ((number ~ '^L-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'::text)),
    CONSTRAINT report_picture_kind_check CHECK ((picture_kind = ANY (ARRAY['jpeg'::text, 'png'::text])))
);

-- Name: TABLE report; Type: COMMENT; Schema: help; Owner: -

COMMENT ON TABLE help.report IS 'Reports of messages and pages that pretend to be us, for a year.';

-- Name: COLUMN report.hash; Type: COMMENT; Schema: help; Owner: -

COMMENT ON COLUMN help.report.hash IS 'Keyed hash of the number. Not personal.';

-- Name: COLUMN report.number; Type: COMMENT; Schema: help; Owner: -

COMMENT ON COLUMN help.report.number IS 'What the reporter may quote. Not personal.';

-- Name: COLUMN report.words_enc; Type: COMMENT; Schema: help; Owner: -

COMMENT ON COLUMN help.report.words_enc IS 'Link, text and telephone number as they were sent, encrypted. Personal.';

-- Name: COLUMN report.picture_enc; Type: COMMENT; Schema: help; Owner: -

COMMENT ON COLUMN help.report.picture_enc IS 'A picture, drawn anew, encrypted; null without one. Personal.';

-- Name: COLUMN report.picture_kind; Type: COMMENT; Schema: help; Owner: -

COMMENT ON COLUMN help.report.picture_kind IS 'jpeg or png; null without one. Not personal.';

-- Name: COLUMN report.reported_at; Type: COMMENT; Schema: help; Owner: -

COMMENT ON COLUMN help.report.reported_at IS 'When. Not personal.';

-- Name: account; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.account (
    member_id bigint NOT NULL,
    grade text NOT NULL,
    password_hash text NOT NULL,
    pepper_version smallint NOT NULL,
    password_set_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_sign_in_at timestamp with time zone,
    last_sign_in_device text,
    password_exposed_at timestamp with time zone,
    closed_at timestamp with time zone,
    CONSTRAINT account_grade_check CHECK ((grade = ANY (ARRAY['proved'::text, 'provisional'::text])))
);

-- Name: TABLE account; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.account IS 'One row a member who can sign in.';

-- Name: COLUMN account.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.account.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN account.grade; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.account.grade IS 'proved through a contact on record, or provisional. Not personal.';

-- Name: COLUMN account.password_hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.account.password_hash IS 'Argon2id in PHC form, keyed with the pepper. Personal.';

-- Name: COLUMN account.pepper_version; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.account.pepper_version IS 'Version of the pepper. Not personal.';

-- Name: COLUMN account.password_set_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.account.password_set_at IS 'When the password was chosen. Personal: behaviour.';

-- Name: COLUMN account.created_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.account.created_at IS 'When the account was made. Personal: behaviour.';

-- Name: COLUMN account.last_sign_in_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.account.last_sign_in_at IS 'Newest sign-in. Personal: behaviour.';

-- Name: COLUMN account.last_sign_in_device; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.account.last_sign_in_device IS 'Browser and system of the newest sign-in. Personal: behaviour.';

-- Name: COLUMN account.password_exposed_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.account.password_exposed_at IS 'When the password was found among common or leaked ones; null when it was not. Personal: behaviour.';

-- Name: COLUMN account.closed_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.account.closed_at IS 'When nobody could sign in any more, since all its numbers went to another record; null while one can. Personal: behaviour.';

-- Name: branch_recovery; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.branch_recovery (
    member_id bigint NOT NULL,
    recovery_id uuid NOT NULL,
    state text NOT NULL,
    way text NOT NULL,
    address_id uuid,
    factors_lost boolean NOT NULL,
    started_by uuid NOT NULL,
    started_branch text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    decided_by uuid,
    decided_branch text,
    decided_at timestamp with time zone,
    handed_by uuid,
    handed_branch text,
    ended_at timestamp with time zone,
    seed uuid,
    CONSTRAINT branch_recovery_check CHECK (((way = 'letter'::text) = (address_id IS NOT NULL))),
    CONSTRAINT branch_recovery_check1 CHECK ((decided_by <> started_by)),
    CONSTRAINT branch_recovery_check2 CHECK ((handed_branch <> decided_branch)),
    CONSTRAINT branch_recovery_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'approved'::text, 'handed-over'::text, 'done'::text, 'refused'::text, 'stopped'::text, 'over'::text]))),
    CONSTRAINT branch_recovery_way_check CHECK ((way = ANY (ARRAY['letter'::text, 'sealed'::text])))
);

-- Name: TABLE branch_recovery; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.branch_recovery IS 'Recoveries at a branch and how far each has come; see recovery.ts for what follows what.';

-- Name: COLUMN branch_recovery.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.branch_recovery.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN branch_recovery.recovery_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.branch_recovery.recovery_id IS 'Key within the member. Not personal.';

-- Name: COLUMN branch_recovery.state; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.branch_recovery.state IS 'asked by one officer; approved or refused by another; handed-over where the code waits at a branch; done by the member; stopped by the member; over by time. Personal: behaviour.';

-- Name: COLUMN branch_recovery.way; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.branch_recovery.way IS 'How the code reaches the member: letter, or sealed at a branch. Not personal.';

-- Name: COLUMN branch_recovery.address_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.branch_recovery.address_id IS 'Where the letter goes: an address that was on record for 90 days. Not personal.';

-- Name: COLUMN branch_recovery.factors_lost; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.branch_recovery.factors_lost IS 'Whether authenticator and recovery codes are lost too, and go when it is done. Personal: behaviour.';

-- Name: COLUMN branch_recovery.started_by; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.branch_recovery.started_by IS 'The officer before whom the member asked. Personal: a pseudonym.';

-- Name: COLUMN branch_recovery.started_branch; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.branch_recovery.started_branch IS 'Where. Personal: behaviour.';

-- Name: COLUMN branch_recovery.started_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.branch_recovery.started_at IS 'When. Personal: behaviour.';

-- Name: COLUMN branch_recovery.decided_by; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.branch_recovery.decided_by IS 'The other officer, who approved or refused. Personal: a pseudonym.';

-- Name: COLUMN branch_recovery.decided_branch; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.branch_recovery.decided_branch IS 'Where that officer works. Not personal.';

-- Name: COLUMN branch_recovery.decided_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.branch_recovery.decided_at IS 'When; the code is good from 72 hours to 21 days later. Personal: behaviour.';

-- Name: COLUMN branch_recovery.handed_by; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.branch_recovery.handed_by IS 'Who handed the sealed code over. Personal: a pseudonym.';

-- Name: COLUMN branch_recovery.handed_branch; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.branch_recovery.handed_branch IS 'Where: another branch than the one that approved. Personal: behaviour.';

-- Name: COLUMN branch_recovery.ended_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.branch_recovery.ended_at IS 'When it was done, refused, stopped or over. Personal: behaviour.';

-- Name: COLUMN branch_recovery.seed; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.branch_recovery.seed IS 'What the code is derived from, with a key that is not in the database; null before the approval and after the end. Not personal.';

-- Name: code_request; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.code_request (
    member_id bigint NOT NULL,
    request_id uuid NOT NULL,
    purpose text NOT NULL,
    carrier text NOT NULL,
    seed uuid NOT NULL,
    token_hash bytea,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    proved_at timestamp with time zone,
    factor_proved_at timestamp with time zone,
    device_hash bytea,
    CONSTRAINT code_request_carrier_check CHECK ((carrier = ANY (ARRAY['message'::text, 'letter'::text, 'branch'::text, 'none'::text]))),
    CONSTRAINT code_request_device_hash_check CHECK ((length(device_hash) = 32)),
    CONSTRAINT code_request_purpose_check CHECK ((purpose = ANY (ARRAY['reset'::text, 'activation'::text, 'provisional'::text]))),
    CONSTRAINT code_request_token_hash_check CHECK ((length(token_hash) = 32))
);

-- Name: TABLE code_request; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.code_request IS 'Codes and links under way, and what was proved by them. A row goes when it is used up, when it is too old, and when a password, contact or factor changes.';

-- Name: COLUMN code_request.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.code_request.member_id IS 'Whose; 0 for a name that nobody has. Personal: a pseudonym.';

-- Name: COLUMN code_request.request_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.code_request.request_id IS 'Tells it from others of the same member. Not personal.';

-- Name: COLUMN code_request.purpose; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.code_request.purpose IS 'What it opens. Personal: behaviour.';

-- Name: COLUMN code_request.carrier; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.code_request.carrier IS 'How the code goes: by mail and SMS, by letter, handed over at a branch, or not at all, where a name is not known or a limit is reached. Personal: behaviour.';

-- Name: COLUMN code_request.seed; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.code_request.seed IS 'From what code and link are derived when they are sent; worthless without the keys. Personal: a pseudonym.';

-- Name: COLUMN code_request.token_hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.code_request.token_hash IS 'sha256 of the secret in the cookie of the browser that may go on; null until a letter is used. Personal: a pseudonym.';

-- Name: COLUMN code_request.made_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.code_request.made_at IS 'When it was asked for. Personal: behaviour.';

-- Name: COLUMN code_request.expires_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.code_request.expires_at IS 'From when it is refused. Not personal.';

-- Name: COLUMN code_request.tries; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.code_request.tries IS 'Codes tried. Personal: behaviour.';

-- Name: COLUMN code_request.proved_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.code_request.proved_at IS 'When its code or link was used: neither works again. Personal: behaviour.';

-- Name: COLUMN code_request.factor_proved_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.code_request.factor_proved_at IS 'When a strong factor was proved beside it. Personal: behaviour.';

-- Name: COLUMN code_request.device_hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.code_request.device_hash IS 'The known device that asked, which has places of its own: sha256 of its cookie; null for strangers. Personal: a pseudonym.';

-- Name: device; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.device (
    member_id bigint NOT NULL,
    device_hash bytea NOT NULL,
    name text NOT NULL,
    first_seen_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    CONSTRAINT device_device_hash_check CHECK ((length(device_hash) = 32))
);

-- Name: TABLE device; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.device IS 'Devices that signed in as this member.';

-- Name: COLUMN device.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.device.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN device.device_hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.device.device_hash IS 'sha256 of the device cookie. Personal: a pseudonym.';

-- Name: COLUMN device.name; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.device.name IS 'Browser and system in words. Personal: behaviour.';

-- Name: COLUMN device.first_seen_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.device.first_seen_at IS 'First sign-in from it. Personal: behaviour.';

-- Name: COLUMN device.seen_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.device.seen_at IS 'Newest sign-in from it. Personal: behaviour.';

-- Name: freeze; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity."freeze" (
    member_id bigint NOT NULL,
    frozen_at timestamp with time zone NOT NULL,
    thaw_begun_at timestamp with time zone,
    thaw_begun_by uuid,
    thawed_at timestamp with time zone,
    thawed_by uuid,
    CONSTRAINT freeze_check CHECK ((thawed_by <> thaw_begun_by))
);

-- Name: TABLE "freeze"; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity."freeze" IS 'Freezes of accounts. While one has not ended, no money, contact or factor of the member changes.';

-- Name: COLUMN "freeze".member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity."freeze".member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN "freeze".frozen_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity."freeze".frozen_at IS 'When the code was used. Personal: behaviour.';

-- Name: COLUMN "freeze".thaw_begun_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity."freeze".thaw_begun_at IS 'When it was asked to end it; 24 hours later it may. Null while nobody asked. Personal: behaviour.';

-- Name: COLUMN "freeze".thaw_begun_by; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity."freeze".thaw_begun_by IS 'The officer before whom the member asked; null when the member did so signed in. Personal: a pseudonym.';

-- Name: COLUMN "freeze".thawed_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity."freeze".thawed_at IS 'When it ended; null while it lasts. Personal: behaviour.';

-- Name: COLUMN "freeze".thawed_by; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity."freeze".thawed_by IS 'The second officer, who ended it; null when the member did. Personal: a pseudonym.';

-- Name: freeze_code; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.freeze_code (
    hash bytea NOT NULL,
    key_version smallint NOT NULL,
    member_id bigint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT freeze_code_hash_check CHECK ((length(hash) = 32))
);

-- Name: TABLE freeze_code; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.freeze_code IS 'From a printed freeze code to whose account it freezes. Gone once it is used, replaced or switched off.';

-- Name: COLUMN freeze_code.hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.freeze_code.hash IS 'Keyed hash of the code. Personal: a pseudonym.';

-- Name: COLUMN freeze_code.key_version; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.freeze_code.key_version IS 'Version of the key that made the hash. Not personal.';

-- Name: COLUMN freeze_code.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.freeze_code.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN freeze_code.made_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.freeze_code.made_at IS 'When the member said that it was printed. Personal: behaviour.';

-- Name: freeze_draft; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.freeze_draft (
    member_id bigint NOT NULL,
    seed uuid NOT NULL,
    made_at timestamp with time zone NOT NULL
);

-- Name: TABLE freeze_draft; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.freeze_draft IS 'A freeze code that is shown but not yet kept; it is derived, not stored.';

-- Name: COLUMN freeze_draft.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.freeze_draft.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN freeze_draft.seed; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.freeze_draft.seed IS 'What the code is derived from, with a key that is not in the database. Not personal.';

-- Name: COLUMN freeze_draft.made_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.freeze_draft.made_at IS 'When it was begun; it ends 30 minutes later. Personal: behaviour.';

-- Name: half_sign_in; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.half_sign_in (
    member_id bigint NOT NULL,
    token_hash bytea NOT NULL,
    public_computer boolean NOT NULL,
    tries smallint DEFAULT 0 NOT NULL,
    made_at timestamp with time zone NOT NULL,
    seed uuid,
    channel text,
    sends smallint DEFAULT 0 NOT NULL,
    sent_at timestamp with time zone,
    device_hash bytea,
    CONSTRAINT half_sign_in_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text]))),
    CONSTRAINT half_sign_in_device_hash_check CHECK ((length(device_hash) = 32)),
    CONSTRAINT half_sign_in_token_hash_check CHECK ((length(token_hash) = 32))
);

-- Name: TABLE half_sign_in; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.half_sign_in IS 'Who gave the right password and still owes the code. Opens nothing by itself.';

-- Name: COLUMN half_sign_in.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.half_sign_in.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN half_sign_in.token_hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.half_sign_in.token_hash IS 'sha256 of the secret in the cookie. Not personal.';

-- Name: COLUMN half_sign_in.public_computer; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.half_sign_in.public_computer IS 'As chosen with the password. Not personal.';

-- Name: COLUMN half_sign_in.tries; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.half_sign_in.tries IS 'Codes tried; five at most. Not personal.';

-- Name: COLUMN half_sign_in.made_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.half_sign_in.made_at IS 'When the password was right; it ends 10 minutes later. Personal: behaviour.';

-- Name: COLUMN half_sign_in.seed; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.half_sign_in.seed IS 'What the code that was sent is derived from; null where an app makes it. Not personal.';

-- Name: COLUMN half_sign_in.channel; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.half_sign_in.channel IS 'The way that it was last sent. Personal: behaviour.';

-- Name: COLUMN half_sign_in.sends; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.half_sign_in.sends IS 'How often it was sent; four times at most. Not personal.';

-- Name: COLUMN half_sign_in.sent_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.half_sign_in.sent_at IS 'When it was last sent. Personal: behaviour.';

-- Name: COLUMN half_sign_in.device_hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.half_sign_in.device_hash IS 'The known device where the password was given: sha256 of its cookie; null elsewhere. Personal: a pseudonym.';

-- Name: message_step; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.message_step (
    member_id bigint NOT NULL,
    is_on boolean NOT NULL,
    channel text NOT NULL,
    seed uuid NOT NULL,
    sends smallint NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    tries smallint DEFAULT 0 NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT message_step_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text])))
);

-- Name: TABLE message_step; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.message_step IS 'Second step of a sign-in by a code that we send: one in use and one being set up at most.';

-- Name: COLUMN message_step.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.message_step.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN message_step.is_on; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.message_step.is_on IS 'Whether its first code was right. Personal: behaviour.';

-- Name: COLUMN message_step.channel; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.message_step.channel IS 'The way that codes go. Personal: behaviour.';

-- Name: COLUMN message_step.seed; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.message_step.seed IS 'What its first code was derived from. Not personal.';

-- Name: COLUMN message_step.sends; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.message_step.sends IS 'How often the first code was sent. Not personal.';

-- Name: COLUMN message_step.sent_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.message_step.sent_at IS 'When it was last sent. Personal: behaviour.';

-- Name: COLUMN message_step.tries; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.message_step.tries IS 'Codes tried while it was set up; five at most. Not personal.';

-- Name: COLUMN message_step.made_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.message_step.made_at IS 'When it was begun; once on, when the first code was right. Personal: behaviour.';

-- Name: not_me_link; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.not_me_link (
    hash bytea NOT NULL,
    key_version smallint NOT NULL,
    member_id bigint NOT NULL,
    notice text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    code_hash bytea,
    CONSTRAINT not_me_link_code_hash_check CHECK ((length(code_hash) = 32)),
    CONSTRAINT not_me_link_hash_check CHECK ((length(hash) = 32))
);

-- Name: TABLE not_me_link; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.not_me_link IS 'Links in security notices by which whoever was told takes away what happened. Each is good once, for 10 days.';

-- Name: COLUMN not_me_link.hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.not_me_link.hash IS 'Keyed hash of the token, which is derived when the notice is sent and stored nowhere. Personal: a pseudonym.';

-- Name: COLUMN not_me_link.key_version; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.not_me_link.key_version IS 'Version of the key that made the hash. Not personal.';

-- Name: COLUMN not_me_link.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.not_me_link.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN not_me_link.notice; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.not_me_link.notice IS 'What the notice told: new-device, factor-added and so on. Personal: behaviour.';

-- Name: COLUMN not_me_link.made_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.not_me_link.made_at IS 'When that happened; the link ends 10 days later. Personal: behaviour.';

-- Name: COLUMN not_me_link.used_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.not_me_link.used_at IS 'When it was pressed; null until then. Personal: behaviour.';

-- Name: COLUMN not_me_link.code_hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.not_me_link.code_hash IS 'Keyed hash of the code that stands in SMS and letters instead of the link: one row is one right. Null for links made before there were codes. Personal: a pseudonym.';

-- Name: passkey; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.passkey (
    member_id bigint NOT NULL,
    credential_hash bytea NOT NULL,
    credential_id bytea NOT NULL,
    public_key bytea NOT NULL,
    sign_count bigint NOT NULL,
    transports text[] NOT NULL,
    can_sync boolean NOT NULL,
    backed_up boolean NOT NULL,
    name_enc bytea NOT NULL,
    made_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    copied_at timestamp with time zone,
    CONSTRAINT passkey_credential_hash_check CHECK ((length(credential_hash) = 32)),
    CONSTRAINT passkey_credential_id_check CHECK (((length(credential_id) >= 1) AND (length(credential_id) <= 1023))),
    CONSTRAINT passkey_sign_count_check CHECK ((sign_count >= 0))
);

-- Name: TABLE passkey; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.passkey IS 'Passkeys of members: each is a whole sign-in.';

-- Name: COLUMN passkey.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.passkey.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN passkey.credential_hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.passkey.credential_hash IS 'sha256 of the credential id; names the passkey in our addresses. Personal: a pseudonym.';

-- Name: COLUMN passkey.credential_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.passkey.credential_id IS 'The authenticator''s name for it. Personal: a pseudonym.';

-- Name: COLUMN passkey.public_key; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.passkey.public_key IS 'Public key in COSE form. Not personal.';

-- Name: COLUMN passkey.sign_count; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.passkey.sign_count IS 'Newest signature counter; 0 where the authenticator keeps none. Not personal.';

-- Name: COLUMN passkey.transports; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.passkey.transports IS 'How the browser reaches it: internal, hybrid, usb. Not personal.';

-- Name: COLUMN passkey.can_sync; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.passkey.can_sync IS 'Whether its manager may copy it to other devices. Not personal.';

-- Name: COLUMN passkey.backed_up; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.passkey.backed_up IS 'Whether it was backed up when last seen. Not personal.';

-- Name: COLUMN passkey.name_enc; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.passkey.name_enc IS 'The name that the member gave it, encrypted. Personal.';

-- Name: COLUMN passkey.made_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.passkey.made_at IS 'When it was added. Personal: behaviour.';

-- Name: COLUMN passkey.used_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.passkey.used_at IS 'Newest sign-in with it; null before the first. Personal: behaviour.';

-- Name: COLUMN passkey.copied_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.passkey.copied_at IS 'When a counter that did not grow betrayed a copy; from then on it is refused. Personal: behaviour.';

-- Name: passkey_lookup; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.passkey_lookup (
    hash bytea NOT NULL,
    member_id bigint NOT NULL,
    CONSTRAINT passkey_lookup_hash_check CHECK ((length(hash) = 32))
);

-- Name: TABLE passkey_lookup; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.passkey_lookup IS 'From a passkey to its member.';

-- Name: COLUMN passkey_lookup.hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.passkey_lookup.hash IS 'sha256 of the credential id. Personal: a pseudonym.';

-- Name: COLUMN passkey_lookup.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.passkey_lookup.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: passkey_user; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.passkey_user (
    member_id bigint NOT NULL,
    handle bytea NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT passkey_user_handle_check CHECK ((length(handle) = 32))
);

-- Name: TABLE passkey_user; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.passkey_user IS 'Under which random name a member''s passkeys are kept by their password manager.';

-- Name: COLUMN passkey_user.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.passkey_user.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN passkey_user.handle; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.passkey_user.handle IS 'WebAuthn user handle: random, the same for all passkeys of the member. Personal: a pseudonym.';

-- Name: COLUMN passkey_user.made_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.passkey_user.made_at IS 'When the first passkey was begun. Personal: behaviour.';

-- Name: proof_tries; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.proof_tries (
    member_id bigint NOT NULL,
    lane text NOT NULL,
    subject bytea NOT NULL,
    tries integer NOT NULL,
    tried_at timestamp with time zone NOT NULL,
    CONSTRAINT proof_tries_lane_check CHECK ((lane = ANY (ARRAY['strangers'::text, 'device'::text, 'session'::text, 'known'::text]))),
    CONSTRAINT proof_tries_tries_check CHECK ((tries >= 0))
);

-- Name: TABLE proof_tries; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.proof_tries IS 'Codes and passwords tried since the last right one, beyond the sign-in form.';

-- Name: COLUMN proof_tries.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.proof_tries.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN proof_tries.lane; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.proof_tries.lane IS 'Who tries: strangers together, one known device, one session; known: all devices and sessions together. Not personal.';

-- Name: COLUMN proof_tries.subject; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.proof_tries.subject IS 'Which device or session: sha256 of its cookie; empty for strangers and for all together. Personal: a pseudonym.';

-- Name: COLUMN proof_tries.tries; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.proof_tries.tries IS 'How many were tried since the last right one. Personal: behaviour.';

-- Name: COLUMN proof_tries.tried_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.proof_tries.tried_at IS 'When the newest was tried. Personal: behaviour.';

-- Name: recovery_code; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.recovery_code (
    member_id bigint NOT NULL,
    code_hash bytea NOT NULL,
    key_version smallint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT recovery_code_code_hash_check CHECK ((length(code_hash) = 32))
);

-- Name: TABLE recovery_code; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.recovery_code IS 'Printed codes of the member, each good once. All are of one set.';

-- Name: COLUMN recovery_code.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.recovery_code.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN recovery_code.code_hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.recovery_code.code_hash IS 'Keyed hash of the code. Personal: a pseudonym.';

-- Name: COLUMN recovery_code.key_version; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.recovery_code.key_version IS 'Version of the key that made the hash. Not personal.';

-- Name: COLUMN recovery_code.made_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.recovery_code.made_at IS 'When the set was confirmed. Personal: behaviour.';

-- Name: COLUMN recovery_code.used_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.recovery_code.used_at IS 'When it was spent; null until then. Personal: behaviour.';

-- Name: recovery_draft; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.recovery_draft (
    member_id bigint NOT NULL,
    seed uuid NOT NULL,
    made_at timestamp with time zone NOT NULL
);

-- Name: TABLE recovery_draft; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.recovery_draft IS 'A set of recovery codes that is shown but not yet confirmed; the codes are derived, not stored.';

-- Name: COLUMN recovery_draft.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.recovery_draft.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN recovery_draft.seed; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.recovery_draft.seed IS 'What the codes are derived from, with a key that is not in the database. Not personal.';

-- Name: COLUMN recovery_draft.made_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.recovery_draft.made_at IS 'When it was begun; it ends 30 minutes later. Personal: behaviour.';

-- Name: recovery_warning; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.recovery_warning (
    hash bytea NOT NULL,
    member_id bigint NOT NULL,
    until timestamp with time zone NOT NULL,
    CONSTRAINT recovery_warning_hash_check CHECK ((length(hash) = 32))
);

-- Name: TABLE recovery_warning; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.recovery_warning IS 'Devices of a member whose recovery was begun: their sign-in page says so.';

-- Name: COLUMN recovery_warning.hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.recovery_warning.hash IS 'sha256 of the device cookie. Personal: a pseudonym.';

-- Name: COLUMN recovery_warning.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.recovery_warning.member_id IS 'Whose recovery. Personal: a pseudonym.';

-- Name: COLUMN recovery_warning.until; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.recovery_warning.until IS 'When the recovery is over at the latest. Personal: behaviour.';

-- Name: session; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.session (
    member_id bigint NOT NULL,
    token_hash bytea NOT NULL,
    device_hash bytea,
    public_computer boolean NOT NULL,
    device_name text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    previous_sign_in_at timestamp with time zone,
    previous_sign_in_device text,
    proved_at timestamp with time zone,
    strongly_proved_at timestamp with time zone,
    place text,
    CONSTRAINT session_device_hash_check CHECK ((length(device_hash) = 32)),
    CONSTRAINT session_token_hash_check CHECK ((length(token_hash) = 32))
);

-- Name: TABLE session; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.session IS 'Who is signed in. Found, and ended, within the member''s own rows.';

-- Name: COLUMN session.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.session.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN session.token_hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.session.token_hash IS 'sha256 of the secret in the cookie. Not personal.';

-- Name: COLUMN session.device_hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.session.device_hash IS 'The device cookie''s hash; null on a public computer. Personal: a pseudonym.';

-- Name: COLUMN session.public_computer; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.session.public_computer IS 'Short session that leaves nothing behind. Not personal.';

-- Name: COLUMN session.device_name; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.session.device_name IS 'Browser and system in words. Personal: behaviour.';

-- Name: COLUMN session.created_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.session.created_at IS 'When it began; it ends 12 hours later. Personal: behaviour.';

-- Name: COLUMN session.seen_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.session.seen_at IS 'Last use, to the minute; it ends 15 minutes later. Personal: behaviour.';

-- Name: COLUMN session.previous_sign_in_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.session.previous_sign_in_at IS 'The sign-in before this one, shown to the member. Personal: behaviour.';

-- Name: COLUMN session.previous_sign_in_device; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.session.previous_sign_in_device IS 'Browser and system of that sign-in. Personal: behaviour.';

-- Name: COLUMN session.proved_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.session.proved_at IS 'When the member last proved to be there: at sign-in, or by a code or password since; null when a trusted device spared the code. Personal: behaviour.';

-- Name: COLUMN session.strongly_proved_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.session.strongly_proved_at IS 'When the member last proved to be there by a passkey, an authenticator app or a recovery code; null when they did not. Personal: behaviour.';

-- Name: COLUMN session.place; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.session.place IS 'Town and country of the network at sign-in, as the database of places of the operator says; null without one. Personal: location.';

-- Name: spent_challenge; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.spent_challenge (
    hash bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT spent_challenge_hash_check CHECK ((length(hash) = 32))
);

-- Name: TABLE spent_challenge; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.spent_challenge IS 'Challenges that a passkey answered. A challenge proves by itself that it is ours and how long it holds; here stands that it was used.';

-- Name: COLUMN spent_challenge.hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.spent_challenge.hash IS 'sha256 of the secret in the challenge. Not personal.';

-- Name: COLUMN spent_challenge.expires_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.spent_challenge.expires_at IS 'When the challenge is refused anyway and the row may go. Not personal.';

-- Name: staff; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.staff (
    staff_id uuid NOT NULL,
    email_enc bytea NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    password_hash text,
    pepper_version smallint,
    totp_secret_enc bytea,
    created_at timestamp with time zone NOT NULL,
    totp_last_step bigint DEFAULT 0 NOT NULL,
    code_tries integer DEFAULT 0 NOT NULL,
    code_tried_at timestamp with time zone,
    branch text DEFAULT ''::text NOT NULL,
    CONSTRAINT staff_code_tries_check CHECK ((code_tries >= 0)),
    CONSTRAINT staff_enrolled_or_not CHECK ((num_nulls(password_hash, pepper_version, totp_secret_enc) = ANY (ARRAY[0, 3]))),
    CONSTRAINT staff_role_check CHECK ((role = ANY (ARRAY['supervisor'::text, 'officer'::text, 'data-officer'::text, 'administrator'::text])))
);

-- Name: TABLE staff; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.staff IS 'Staff of the agency: apart from member accounts, even for one person.';

-- Name: COLUMN staff.staff_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff.staff_id IS 'Key. Personal: a pseudonym.';

-- Name: COLUMN staff.email_enc; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff.email_enc IS 'E-mail address, encrypted. Personal.';

-- Name: COLUMN staff.name; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff.name IS 'Name. Personal.';

-- Name: COLUMN staff.role; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff.role IS 'What they may do. Not personal.';

-- Name: COLUMN staff.password_hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff.password_hash IS 'Argon2id in PHC form, keyed with the pepper; null until the person has enrolled. Personal.';

-- Name: COLUMN staff.pepper_version; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff.pepper_version IS 'Version of the pepper; null as the hash is. Not personal.';

-- Name: COLUMN staff.totp_secret_enc; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff.totp_secret_enc IS 'Secret of the authenticator app, encrypted; null until the person has enrolled. Personal.';

-- Name: COLUMN staff.created_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff.created_at IS 'When the account was made. Personal: behaviour.';

-- Name: COLUMN staff.totp_last_step; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff.totp_last_step IS 'Newest step of 30 s whose code was accepted: that code and older ones are refused. Personal: behaviour.';

-- Name: COLUMN staff.code_tries; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff.code_tries IS 'Codes tried with the right password since the last right one. Personal: behaviour.';

-- Name: COLUMN staff.code_tried_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff.code_tried_at IS 'When the newest was tried. Personal: behaviour.';

-- Name: COLUMN staff.branch; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff.branch IS 'Branch where they work; empty where that was not said. Not personal.';

-- Name: staff_device; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.staff_device (
    hash bytea NOT NULL,
    staff_id uuid NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    CONSTRAINT staff_device_hash_check CHECK ((length(hash) = 32))
);

-- Name: TABLE staff_device; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.staff_device IS 'Browsers in which staff have signed in: their wrong tries are counted apart from those of strangers.';

-- Name: COLUMN staff_device.hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_device.hash IS 'sha256 of a secret in the device cookie. Personal: a pseudonym.';

-- Name: COLUMN staff_device.staff_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_device.staff_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN staff_device.seen_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_device.seen_at IS 'Newest sign-in there. Personal: behaviour.';

-- Name: staff_lookup; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.staff_lookup (
    hash bytea NOT NULL,
    key_version smallint NOT NULL,
    staff_id uuid NOT NULL,
    CONSTRAINT staff_lookup_hash_check CHECK ((length(hash) = 32))
);

-- Name: TABLE staff_lookup; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.staff_lookup IS 'From an e-mail address to the staff account.';

-- Name: COLUMN staff_lookup.hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_lookup.hash IS 'Keyed hash of the normalised address. Personal: a pseudonym.';

-- Name: COLUMN staff_lookup.key_version; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_lookup.key_version IS 'Version of the key that made the hash. Not personal.';

-- Name: COLUMN staff_lookup.staff_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_lookup.staff_id IS 'Whose. Personal: a pseudonym.';

-- Name: staff_passkey; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.staff_passkey (
    hash bytea NOT NULL,
    staff_id uuid NOT NULL,
    credential_id bytea NOT NULL,
    public_key bytea NOT NULL,
    sign_count bigint NOT NULL,
    can_sync boolean NOT NULL,
    made_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    copied_at timestamp with time zone,
    CONSTRAINT staff_passkey_credential_id_check CHECK (((length(credential_id) >= 1) AND (length(credential_id) <= 1023))),
    CONSTRAINT staff_passkey_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT staff_passkey_sign_count_check CHECK ((sign_count >= 0))
);

-- Name: TABLE staff_passkey; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.staff_passkey IS 'Passkeys of staff: each is a whole sign-in.';

-- Name: COLUMN staff_passkey.hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_passkey.hash IS 'sha256 of the credential id. Personal: a pseudonym.';

-- Name: COLUMN staff_passkey.staff_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_passkey.staff_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN staff_passkey.credential_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_passkey.credential_id IS 'The authenticator''s name for it. Personal: a pseudonym.';

-- Name: COLUMN staff_passkey.public_key; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_passkey.public_key IS 'Public key in COSE form. Not personal.';

-- Name: COLUMN staff_passkey.sign_count; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_passkey.sign_count IS 'Newest signature counter; 0 where the authenticator keeps none. Not personal.';

-- Name: COLUMN staff_passkey.can_sync; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_passkey.can_sync IS 'Whether its manager may copy it to other devices. Not personal.';

-- Name: COLUMN staff_passkey.made_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_passkey.made_at IS 'When it was added. Personal: behaviour.';

-- Name: COLUMN staff_passkey.used_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_passkey.used_at IS 'Newest sign-in with it; null before the first. Personal: behaviour.';

-- Name: COLUMN staff_passkey.copied_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_passkey.copied_at IS 'When a counter that did not grow betrayed a copy; from then on it is refused. Personal: behaviour.';

-- Name: staff_relation; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.staff_relation (
    hash bytea NOT NULL,
    key_version smallint NOT NULL,
    staff_id uuid NOT NULL,
    relation text NOT NULL,
    kpj_enc bytea NOT NULL,
    declared_at timestamp with time zone NOT NULL,
    CONSTRAINT staff_relation_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT staff_relation_relation_check CHECK ((relation = ANY (ARRAY['self'::text, 'relative'::text])))
);

-- Name: TABLE staff_relation; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.staff_relation IS 'KPJ that staff have declared as their own or a relative''s. Rows are added and never changed.';

-- Name: COLUMN staff_relation.hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_relation.hash IS 'Keyed hash of the KPJ, of its own kind. Personal: a pseudonym.';

-- Name: COLUMN staff_relation.key_version; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_relation.key_version IS 'Version of the key that made the hash. Not personal.';

-- Name: COLUMN staff_relation.staff_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_relation.staff_id IS 'Who declared it. Personal: a pseudonym.';

-- Name: COLUMN staff_relation.relation; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_relation.relation IS 'self or relative. Personal.';

-- Name: COLUMN staff_relation.kpj_enc; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_relation.kpj_enc IS 'The KPJ, encrypted. Personal.';

-- Name: COLUMN staff_relation.declared_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_relation.declared_at IS 'When. Personal: behaviour.';

-- Name: staff_request; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.staff_request (
    request_id uuid NOT NULL,
    kind text NOT NULL,
    staff_id uuid NOT NULL,
    state text NOT NULL,
    email_enc bytea,
    name text,
    branch text,
    role text,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    decided_by uuid,
    decided_at timestamp with time zone,
    code_hash bytea,
    ended_at timestamp with time zone,
    CONSTRAINT staff_request_check CHECK (((kind = 'create'::text) = (email_enc IS NOT NULL))),
    CONSTRAINT staff_request_check1 CHECK (((kind = 'create'::text) = (name IS NOT NULL))),
    CONSTRAINT staff_request_check2 CHECK (((kind = 'create'::text) = (branch IS NOT NULL))),
    CONSTRAINT staff_request_check3 CHECK (((kind = 'reset'::text) = (role IS NULL))),
    CONSTRAINT staff_request_check4 CHECK ((asked_by <> staff_id)),
    CONSTRAINT staff_request_check5 CHECK (((decided_by <> asked_by) AND (decided_by <> staff_id))),
    CONSTRAINT staff_request_check6 CHECK (((code_hash IS NULL) OR ((length(code_hash) = 32) AND (state = 'approved'::text)))),
    CONSTRAINT staff_request_kind_check CHECK ((kind = ANY (ARRAY['create'::text, 'role'::text, 'reset'::text]))),
    CONSTRAINT staff_request_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'refused'::text, 'over'::text, 'approved'::text, 'done'::text])))
);

-- Name: TABLE staff_request; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.staff_request IS 'What one administrator asks for about a staff account and another decides.';

-- Name: COLUMN staff_request.request_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_request.request_id IS 'Key. Not personal.';

-- Name: COLUMN staff_request.kind; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_request.kind IS 'create an account, change its role, reset password and factors. Personal: behaviour.';

-- Name: COLUMN staff_request.staff_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_request.staff_id IS 'Whose account; for a new one the key that it will have. Personal: a pseudonym.';

-- Name: COLUMN staff_request.state; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_request.state IS 'asked by one; refused or approved by another; over by time or because another took its place; done. Personal: behaviour.';

-- Name: COLUMN staff_request.email_enc; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_request.email_enc IS 'E-mail address of a new account, encrypted. Personal.';

-- Name: COLUMN staff_request.name; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_request.name IS 'Name for a new account. Personal.';

-- Name: COLUMN staff_request.branch; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_request.branch IS 'Branch for a new account. Not personal.';

-- Name: COLUMN staff_request.role; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_request.role IS 'Role of a new account, or the new role. Not personal.';

-- Name: COLUMN staff_request.asked_by; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_request.asked_by IS 'The administrator who asked. Personal: a pseudonym.';

-- Name: COLUMN staff_request.asked_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_request.asked_at IS 'When; undecided it is over 7 days later. Personal: behaviour.';

-- Name: COLUMN staff_request.decided_by; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_request.decided_by IS 'The other administrator. Personal: a pseudonym.';

-- Name: COLUMN staff_request.decided_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_request.decided_at IS 'When; the enrolment code is good for 24 hours. Personal: behaviour.';

-- Name: COLUMN staff_request.code_hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_request.code_hash IS 'sha256 of the enrolment code (80 random bits) while it may be used. Not personal.';

-- Name: COLUMN staff_request.ended_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_request.ended_at IS 'When it was refused, done or over. Personal: behaviour.';

-- Name: staff_session; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.staff_session (
    hash bytea NOT NULL,
    staff_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    CONSTRAINT staff_session_hash_check CHECK ((length(hash) = 32))
);

-- Name: TABLE staff_session; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.staff_session IS 'Staff who are signed in, apart from the sessions of members.';

-- Name: COLUMN staff_session.hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_session.hash IS 'sha256 of the secret in the staff cookie. Not personal.';

-- Name: COLUMN staff_session.staff_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_session.staff_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN staff_session.created_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_session.created_at IS 'When it began; it ends 8 hours later. Personal: behaviour.';

-- Name: COLUMN staff_session.seen_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.staff_session.seen_at IS 'Last use, to the minute; it ends 10 minutes later. Personal: behaviour.';

-- Name: throttle; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.throttle (
    hash bytea NOT NULL,
    count integer NOT NULL,
    admitted boolean NOT NULL,
    blocked_until timestamp with time zone,
    ends_at timestamp with time zone NOT NULL,
    subject_enc bytea,
    CONSTRAINT throttle_count_check CHECK ((count >= 0)),
    CONSTRAINT throttle_hash_check CHECK ((length(hash) = 32))
);

-- Name: TABLE throttle; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.throttle IS 'Counters of tries: per name and network, device, account, network, and whole hours for the history.';

-- Name: COLUMN throttle.hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.throttle.hash IS 'Keyed hash of what is counted. Personal: a pseudonym.';

-- Name: COLUMN throttle.count; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.throttle.count IS 'Tries so far. Personal: behaviour.';

-- Name: COLUMN throttle.admitted; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.throttle.admitted IS 'Whether the newest try was let through. Not personal.';

-- Name: COLUMN throttle.blocked_until; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.throttle.blocked_until IS 'Until when further tries are refused; null while they are not. Not personal.';

-- Name: COLUMN throttle.ends_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.throttle.ends_at IS 'When it begins anew; swept some time later. Not personal.';

-- Name: COLUMN throttle.subject_enc; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.throttle.subject_enc IS 'For the history only: whose hour it is, encrypted; of the same length for names that nobody has. Personal: a pseudonym.';

-- Name: totp; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.totp (
    member_id bigint NOT NULL,
    totp_id uuid NOT NULL,
    secret_enc bytea NOT NULL,
    made_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    last_step bigint DEFAULT 0 NOT NULL,
    used_at timestamp with time zone,
    replaced_at timestamp with time zone
);

-- Name: TABLE totp; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.totp IS 'Authenticator apps: one confirmed and one being set up at most.';

-- Name: COLUMN totp.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.totp.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN totp.totp_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.totp.totp_id IS 'Tells the old one from the one being set up. Not personal.';

-- Name: COLUMN totp.secret_enc; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.totp.secret_enc IS 'Secret shared with the app, encrypted. Personal.';

-- Name: COLUMN totp.made_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.totp.made_at IS 'When the secret was made. Personal: behaviour.';

-- Name: COLUMN totp.confirmed_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.totp.confirmed_at IS 'When its first code was right; null until then. Personal: behaviour.';

-- Name: COLUMN totp.last_step; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.totp.last_step IS 'Newest step of 30 s whose code was accepted: that code and older ones are refused. Personal: behaviour.';

-- Name: COLUMN totp.used_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.totp.used_at IS 'When a code was last accepted. Personal: behaviour.';

-- Name: COLUMN totp.replaced_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.totp.replaced_at IS 'When another authenticator took its place; it is kept for 10 days, as long as "bukan saya" may bring it back. Null while it is in use. Personal: behaviour.';

-- Name: trusted_device; Type: TABLE; Schema: identity; Owner: -

CREATE TABLE identity.trusted_device (
    member_id bigint NOT NULL,
    token_hash bytea NOT NULL,
    device_hash bytea,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT trusted_device_device_hash_check CHECK ((length(device_hash) = 32)),
    CONSTRAINT trusted_device_token_hash_check CHECK ((length(token_hash) = 32))
);

-- Name: TABLE trusted_device; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON TABLE identity.trusted_device IS 'Devices that are not asked for a code at sign-in for 30 days. Never enough for money.';

-- Name: COLUMN trusted_device.member_id; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.trusted_device.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN trusted_device.token_hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.trusted_device.token_hash IS 'sha256 of the secret in the trusted-device cookie. Not personal.';

-- Name: COLUMN trusted_device.device_hash; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.trusted_device.device_hash IS 'The device of the member''s list that it is. Personal: a pseudonym.';

-- Name: COLUMN trusted_device.made_at; Type: COMMENT; Schema: identity; Owner: -

COMMENT ON COLUMN identity.trusted_device.made_at IS 'When it was trusted; it ends 30 days later, or with the password it was made under. Personal: behaviour.';

-- Name: account_ask; Type: TABLE; Schema: members; Owner: -

CREATE TABLE members.account_ask (
    member_id bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    asks integer NOT NULL,
    CONSTRAINT account_ask_asks_check CHECK ((asks > 0))
);

-- Name: TABLE account_ask; Type: COMMENT; Schema: members; Owner: -

COMMENT ON TABLE members.account_ask IS 'How often a bank was asked for a member within a day. Removed when the day is over.';

-- Name: COLUMN account_ask.member_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.account_ask.member_id IS 'For whom. Personal: a pseudonym.';

-- Name: COLUMN account_ask.since; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.account_ask.since IS 'When the day began. Personal: behaviour.';

-- Name: COLUMN account_ask.asks; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.account_ask.asks IS 'How often since then. Personal: behaviour.';

-- Name: address; Type: TABLE; Schema: members; Owner: -

CREATE TABLE members.address (
    member_id bigint NOT NULL,
    address_id uuid DEFAULT gen_random_uuid() NOT NULL,
    area_code text NOT NULL,
    address_enc bytea NOT NULL,
    known_since timestamp with time zone NOT NULL,
    source text NOT NULL,
    ended_at timestamp with time zone,
    area_code_enc bytea,
    post_code_enc bytea,
    CONSTRAINT address_area_code_check CHECK (((area_code = ''::text) OR (area_code ~ '^[0-9.]{2,13}$'::text)))
);

-- Name: TABLE address; Type: COMMENT; Schema: members; Owner: -

COMMENT ON TABLE members.address IS 'Postal addresses with their history.';

-- Name: COLUMN address.member_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.address.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN address.address_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.address.address_id IS 'Key within the member. Not personal.';

-- Name: COLUMN address.area_code; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.address.area_code IS 'Official area code, province to village; empty when unknown. Personal.';

-- Name: COLUMN address.address_enc; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.address.address_enc IS 'Street and number, encrypted. Personal.';

-- Name: COLUMN address.known_since; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.address.known_since IS 'Since when it is known. Not personal.';

-- Name: COLUMN address.source; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.address.source IS 'Where it came from. Not personal.';

-- Name: COLUMN address.ended_at; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.address.ended_at IS 'When it was replaced; null while it holds. Not personal.';

-- Name: COLUMN address.area_code_enc; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.address.area_code_enc IS 'Official area code that the member chose, encrypted; the plain one is empty then. Null where it came from an import. Personal.';

-- Name: COLUMN address.post_code_enc; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.address.post_code_enc IS 'Post code of five digits, encrypted; null where no source said it. Personal.';

-- Name: change_approval; Type: TABLE; Schema: members; Owner: -

CREATE TABLE members.change_approval (
    member_id bigint NOT NULL,
    change_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    approved_at timestamp with time zone NOT NULL
);

-- Name: TABLE change_approval; Type: COMMENT; Schema: members; Owner: -

COMMENT ON TABLE members.change_approval IS 'Officers who approved a waiting change about money, where two have to. Only ever added to.';

-- Name: COLUMN change_approval.member_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.change_approval.member_id IS 'Whose change. Personal: a pseudonym.';

-- Name: COLUMN change_approval.change_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.change_approval.change_id IS 'Which of the member. Not personal.';

-- Name: COLUMN change_approval.staff_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.change_approval.staff_id IS 'The officer. Personal: behaviour.';

-- Name: COLUMN change_approval.approved_at; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.change_approval.approved_at IS 'When. Personal: behaviour.';

-- Name: contact; Type: TABLE; Schema: members; Owner: -

CREATE TABLE members.contact (
    member_id bigint NOT NULL,
    contact_id uuid DEFAULT gen_random_uuid() NOT NULL,
    kind text NOT NULL,
    value_enc bytea NOT NULL,
    known_since timestamp with time zone NOT NULL,
    source text NOT NULL,
    ended_at timestamp with time zone,
    ended_by text,
    CONSTRAINT contact_ended_by_check CHECK ((ended_by = 'member'::text)),
    CONSTRAINT contact_kind_check CHECK ((kind = ANY (ARRAY['email'::text, 'phone'::text])))
);

-- Name: TABLE contact; Type: COMMENT; Schema: members; Owner: -

COMMENT ON TABLE members.contact IS 'E-mail addresses and phones on record, with their history.';

-- Name: COLUMN contact.member_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN contact.contact_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact.contact_id IS 'Key within the member. Not personal.';

-- Name: COLUMN contact.kind; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact.kind IS 'email or phone. Not personal.';

-- Name: COLUMN contact.value_enc; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact.value_enc IS 'The normalised address or phone (+62…), encrypted. Personal.';

-- Name: COLUMN contact.known_since; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact.known_since IS 'Since when it is known. Not personal.';

-- Name: COLUMN contact.source; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact.source IS 'Where it came from. Not personal.';

-- Name: COLUMN contact.ended_at; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact.ended_at IS 'When it stopped being the member''s; null while it is. Not personal.';

-- Name: COLUMN contact.ended_by; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact.ended_by IS 'Set where the member replaced it or took it out; null where an import did, and while it holds. Not personal.';

-- Name: contact_lookup; Type: TABLE; Schema: members; Owner: -

CREATE TABLE members.contact_lookup (
    hash bytea NOT NULL,
    key_version smallint NOT NULL,
    member_id bigint NOT NULL,
    CONSTRAINT contact_lookup_hash_check CHECK ((length(hash) = 32))
);

-- Name: TABLE contact_lookup; Type: COMMENT; Schema: members; Owner: -

COMMENT ON TABLE members.contact_lookup IS 'From an e-mail address or phone to the members who use it: families share them.';

-- Name: COLUMN contact_lookup.hash; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact_lookup.hash IS 'Keyed hash of kind and normalised address. Personal: a pseudonym.';

-- Name: COLUMN contact_lookup.key_version; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact_lookup.key_version IS 'Version of the key that made the hash. Not personal.';

-- Name: COLUMN contact_lookup.member_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact_lookup.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: contact_proof; Type: TABLE; Schema: members; Owner: -

CREATE TABLE members.contact_proof (
    member_id bigint NOT NULL,
    proof_id uuid NOT NULL,
    kind text NOT NULL,
    value_enc bytea NOT NULL,
    seed uuid NOT NULL,
    tries smallint DEFAULT 0 NOT NULL,
    sends smallint DEFAULT 1 NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    made_at timestamp with time zone NOT NULL,
    proved_at timestamp with time zone,
    CONSTRAINT contact_proof_kind_check CHECK ((kind = ANY (ARRAY['email'::text, 'phone'::text])))
);

-- Name: TABLE contact_proof; Type: COMMENT; Schema: members; Owner: -

COMMENT ON TABLE members.contact_proof IS 'A new e-mail address or phone that its code or link is to prove. One of a kind at a time.';

-- Name: COLUMN contact_proof.member_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact_proof.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN contact_proof.proof_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact_proof.proof_id IS 'Key within the member. Not personal.';

-- Name: COLUMN contact_proof.kind; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact_proof.kind IS 'email or phone. Not personal.';

-- Name: COLUMN contact_proof.value_enc; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact_proof.value_enc IS 'The new address or number, encrypted. Personal.';

-- Name: COLUMN contact_proof.seed; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact_proof.seed IS 'What code and link are derived from, with a key that is not in the database. Not personal.';

-- Name: COLUMN contact_proof.tries; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact_proof.tries IS 'How many codes were tried. Personal: behaviour.';

-- Name: COLUMN contact_proof.sends; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact_proof.sends IS 'How often it was sent; 0 when the address had too many codes lately. Personal: behaviour.';

-- Name: COLUMN contact_proof.sent_at; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact_proof.sent_at IS 'When it was last sent. Personal: behaviour.';

-- Name: COLUMN contact_proof.made_at; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact_proof.made_at IS 'When it was begun. Personal: behaviour.';

-- Name: COLUMN contact_proof.proved_at; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.contact_proof.proved_at IS 'When its code or link was used; null until then. Personal: behaviour.';

-- Name: draft; Type: TABLE; Schema: members; Owner: -

CREATE TABLE members.draft (
    member_id bigint NOT NULL,
    form text NOT NULL,
    content_enc bytea NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    CONSTRAINT draft_form_check CHECK ((form ~ '^[a-z]+(-[a-z]+)*$'::text))
);

-- Name: TABLE draft; Type: COMMENT; Schema: members; Owner: -

COMMENT ON TABLE members.draft IS 'What a member typed into a form and has not confirmed. Removed when it is confirmed, discarded or too old.';

-- Name: COLUMN draft.member_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.draft.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN draft.form; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.draft.form IS 'Which form, as a word with dashes. Personal: behaviour.';

-- Name: COLUMN draft.content_enc; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.draft.content_enc IS 'The fields, encrypted; never passwords or codes. Personal.';

-- Name: COLUMN draft.kept_at; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.draft.kept_at IS 'When it was last typed in. Personal: behaviour.';

-- Name: COLUMN draft.ends_at; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.draft.ends_at IS 'When it is removed. Not personal.';

-- Name: fact; Type: TABLE; Schema: members; Owner: -

CREATE TABLE members.fact (
    member_id bigint NOT NULL,
    fact_id uuid NOT NULL,
    field text NOT NULL,
    value_enc bytea NOT NULL,
    known_since timestamp with time zone NOT NULL,
    source text NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT fact_field_check CHECK ((field = ANY (ARRAY['name'::text, 'birth-date'::text, 'marital-status'::text, 'tax-number'::text])))
);

-- Name: TABLE fact; Type: COMMENT; Schema: members; Owner: -

COMMENT ON TABLE members.fact IS 'History of what a member changed of themselves, the value of before with it. What was never changed has no row.';

-- Name: COLUMN fact.member_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.fact.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN fact.fact_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.fact.fact_id IS 'Key within the member. Not personal.';

-- Name: COLUMN fact.field; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.fact.field IS 'name, birth-date, marital-status or tax-number. Not personal.';

-- Name: COLUMN fact.value_enc; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.fact.value_enc IS 'The value, encrypted. Personal.';

-- Name: COLUMN fact.known_since; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.fact.known_since IS 'Since when it is known. Not personal.';

-- Name: COLUMN fact.source; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.fact.source IS 'Where it came from: an import, the member, or a case. Not personal.';

-- Name: COLUMN fact.ended_at; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.fact.ended_at IS 'When it was replaced; null while it holds. Not personal.';

-- Name: family_event; Type: TABLE; Schema: members; Owner: -

CREATE TABLE members.family_event (
    member_id bigint NOT NULL,
    seq integer NOT NULL,
    relative_id uuid NOT NULL,
    body_enc bytea NOT NULL,
    stated_at timestamp with time zone NOT NULL,
    staff_id uuid,
    CONSTRAINT family_event_seq_check CHECK ((seq > 0))
);

-- Name: TABLE family_event; Type: COMMENT; Schema: members; Owner: -

COMMENT ON TABLE members.family_event IS 'What was said about the family: who, births, marriages, divorces, deaths. The family of today follows from all of them.';

-- Name: COLUMN family_event.member_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.family_event.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN family_event.seq; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.family_event.seq IS 'Number of the event within the member, from 1 without a gap. Not personal.';

-- Name: COLUMN family_event.relative_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.family_event.relative_id IS 'Whom of the family it is about; a key within the member. Not personal.';

-- Name: COLUMN family_event.body_enc; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.family_event.body_enc IS 'Kind, relation, name, dates, identity number, papers, encrypted. Personal.';

-- Name: COLUMN family_event.stated_at; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.family_event.stated_at IS 'When it was said. Not personal.';

-- Name: COLUMN family_event.staff_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.family_event.staff_id IS 'The officer who said it; null for the member. Not personal.';

-- Name: family_proposal; Type: TABLE; Schema: members; Owner: -

CREATE TABLE members.family_proposal (
    member_id bigint NOT NULL,
    proposal_id uuid NOT NULL,
    relative_id uuid NOT NULL,
    covers_seq integer NOT NULL,
    state text NOT NULL,
    proposed_by uuid NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    decided_by uuid,
    decided_at timestamp with time zone,
    CONSTRAINT family_proposal_check CHECK (((state = 'proposed'::text) = (decided_by IS NULL))),
    CONSTRAINT family_proposal_check1 CHECK ((decided_by IS DISTINCT FROM proposed_by)),
    CONSTRAINT family_proposal_covers_seq_check CHECK ((covers_seq > 0)),
    CONSTRAINT family_proposal_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'approved'::text, 'rejected'::text])))
);

-- Name: TABLE family_proposal; Type: COMMENT; Schema: members; Owner: -

COMMENT ON TABLE members.family_proposal IS 'An officer saw the papers of a relative; another decides whether they prove what the member stated.';

-- Name: COLUMN family_proposal.member_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.family_proposal.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN family_proposal.proposal_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.family_proposal.proposal_id IS 'Key within the member. Not personal.';

-- Name: COLUMN family_proposal.relative_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.family_proposal.relative_id IS 'Whom of the family it is about. Not personal.';

-- Name: COLUMN family_proposal.covers_seq; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.family_proposal.covers_seq IS 'The last event of the relative that the papers were held against. Not personal.';

-- Name: COLUMN family_proposal.state; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.family_proposal.state IS 'proposed, approved or rejected. Personal.';

-- Name: COLUMN family_proposal.proposed_by; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.family_proposal.proposed_by IS 'The officer who saw the papers. Not personal.';

-- Name: COLUMN family_proposal.proposed_at; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.family_proposal.proposed_at IS 'When. Not personal.';

-- Name: COLUMN family_proposal.decided_by; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.family_proposal.decided_by IS 'The other officer; null while it waits. Not personal.';

-- Name: COLUMN family_proposal.decided_at; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.family_proposal.decided_at IS 'When; null while it waits. Not personal.';

-- Name: link_lookup; Type: TABLE; Schema: members; Owner: -

CREATE TABLE members.link_lookup (
    hash bytea NOT NULL,
    key_version smallint NOT NULL,
    purpose text NOT NULL,
    member_id bigint NOT NULL,
    about uuid NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    CONSTRAINT link_lookup_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT link_lookup_purpose_check CHECK ((purpose = ANY (ARRAY['cancel-change'::text, 'prove-contact'::text])))
);

-- Name: TABLE link_lookup; Type: COMMENT; Schema: members; Owner: -

COMMENT ON TABLE members.link_lookup IS 'From a link or code in a message to what it is about; what it does happens once, whoever comes first.';

-- Name: COLUMN link_lookup.hash; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.link_lookup.hash IS 'Keyed hash of the token or code, which is derived when the message is sent and stored nowhere. Personal: a pseudonym.';

-- Name: COLUMN link_lookup.key_version; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.link_lookup.key_version IS 'Version of the key that made the hash. Not personal.';

-- Name: COLUMN link_lookup.purpose; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.link_lookup.purpose IS 'What it does: cancel-change or prove-contact. Not personal.';

-- Name: COLUMN link_lookup.member_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.link_lookup.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN link_lookup.about; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.link_lookup.about IS 'Which change or proof of the member. Not personal.';

-- Name: COLUMN link_lookup.ends_at; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.link_lookup.ends_at IS 'When it no longer works, and is removed. Not personal.';

-- Name: member; Type: TABLE; Schema: members; Owner: -

CREATE TABLE members.member (
    member_id bigint NOT NULL,
    name text NOT NULL,
    birth_date date NOT NULL,
    sex text,
    nationality text,
    marital_status text,
    id_kind text NOT NULL,
    id_number_enc bytea NOT NULL,
    known_since timestamp with time zone NOT NULL,
    source text NOT NULL,
    CONSTRAINT member_id_kind_check CHECK ((id_kind = ANY (ARRAY['nik'::text, 'passport'::text]))),
    CONSTRAINT member_name_check CHECK ((name <> ''::text)),
    CONSTRAINT member_nationality_check CHECK ((nationality ~ '^[A-Z]{2}$'::text)),
    CONSTRAINT member_sex_check CHECK ((sex = ANY (ARRAY['female'::text, 'male'::text])))
);

-- Name: TABLE member; Type: COMMENT; Schema: members; Owner: -

COMMENT ON TABLE members.member IS 'One row a person.';

-- Name: COLUMN member.member_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.member.member_id IS 'Key of the person everywhere, never shown. Personal: a pseudonym.';

-- Name: COLUMN member.name; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.member.name IS 'Name as on the identity card. Personal.';

-- Name: COLUMN member.birth_date; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.member.birth_date IS 'Birth date. Personal.';

-- Name: COLUMN member.sex; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.member.sex IS 'female or male, where a source said it. Personal.';

-- Name: COLUMN member.nationality; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.member.nationality IS 'ISO 3166 code of two letters, where a source said it. Personal.';

-- Name: COLUMN member.marital_status; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.member.marital_status IS 'single, married, widowed or divorced, where a source said it. Personal.';

-- Name: COLUMN member.id_kind; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.member.id_kind IS 'What identifies the person: nik or passport. Personal.';

-- Name: COLUMN member.id_number_enc; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.member.id_number_enc IS 'National identity or passport number, encrypted. Personal.';

-- Name: COLUMN member.known_since; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.member.known_since IS 'When this row was first written. Not personal.';

-- Name: COLUMN member.source; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.member.source IS 'Where it came from: contributions-import, members-import or demo. Not personal.';

-- Name: member_id_seq; Type: SEQUENCE; Schema: members; Owner: -

CREATE SEQUENCE members.member_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

-- Name: money_hold; Type: TABLE; Schema: members; Owner: -

CREATE TABLE members.money_hold (
    member_id bigint NOT NULL,
    reason text NOT NULL,
    until timestamp with time zone,
    since timestamp with time zone
);

-- Name: TABLE money_hold; Type: COMMENT; Schema: members; Owner: -

COMMENT ON TABLE members.money_hold IS 'Until when no money of the member moves, and why. Only ever lengthened; an open one ends when it is lifted.';

-- Name: COLUMN money_hold.member_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.money_hold.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN money_hold.reason; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.money_hold.reason IS 'What happened, as a word with dashes. Personal: behaviour.';

-- Name: COLUMN money_hold.until; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.money_hold.until IS 'First moment at which money may move again; null until the hold is lifted. Personal: behaviour.';

-- Name: COLUMN money_hold.since; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.money_hold.since IS 'When it last began; null for holds from before that was written down. Personal: behaviour.';

-- Name: number; Type: TABLE; Schema: members; Owner: -

CREATE TABLE members.number (
    member_id bigint NOT NULL,
    kpj text NOT NULL,
    known_since timestamp with time zone NOT NULL,
    source text NOT NULL,
    moved_to bigint,
    unclaimed_since timestamp with time zone,
    CONSTRAINT number_kpj_check CHECK ((kpj ~ '^[0-9A-Z]{11}$'::text))
);

-- Name: TABLE number; Type: COMMENT; Schema: members; Owner: -

COMMENT ON TABLE members.number IS 'Membership numbers (KPJ); one person may hold several.';

-- Name: COLUMN number.member_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.number.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN number.kpj; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.number.kpj IS 'Membership number, 11 digits or capital letters. Personal.';

-- Name: COLUMN number.known_since; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.number.known_since IS 'When it was first seen. Not personal.';

-- Name: COLUMN number.source; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.number.source IS 'Where it came from. Not personal.';

-- Name: COLUMN number.moved_to; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.number.moved_to IS 'The record that has the number now; null while it is this one. Personal: a pseudonym.';

-- Name: COLUMN number.unclaimed_since; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.number.unclaimed_since IS 'Since when nobody is known to hold it: the record is of no person then. Null otherwise. Not personal.';

-- Name: number_lookup; Type: TABLE; Schema: members; Owner: -

CREATE TABLE members.number_lookup (
    hash bytea NOT NULL,
    key_version smallint NOT NULL,
    member_id bigint NOT NULL,
    CONSTRAINT number_lookup_hash_check CHECK ((length(hash) = 32))
);

-- Name: TABLE number_lookup; Type: COMMENT; Schema: members; Owner: -

COMMENT ON TABLE members.number_lookup IS 'From a number that belongs to one person (nik, passport, kpj) to that person.';

-- Name: COLUMN number_lookup.hash; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.number_lookup.hash IS 'Keyed hash of kind and normalised number. Personal: a pseudonym.';

-- Name: COLUMN number_lookup.key_version; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.number_lookup.key_version IS 'Version of the key that made the hash. Not personal.';

-- Name: COLUMN number_lookup.member_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.number_lookup.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: payout_account; Type: TABLE; Schema: members; Owner: -

CREATE TABLE members.payout_account (
    member_id bigint NOT NULL,
    account_id uuid DEFAULT gen_random_uuid() NOT NULL,
    bank_code text NOT NULL,
    number_enc bytea NOT NULL,
    holder_enc bytea NOT NULL,
    known_since timestamp with time zone NOT NULL,
    source text NOT NULL,
    ended_at timestamp with time zone,
    checked_by text,
    CONSTRAINT payout_account_checked_by_check CHECK ((checked_by <> ''::text))
);

-- Name: TABLE payout_account; Type: COMMENT; Schema: members; Owner: -

COMMENT ON TABLE members.payout_account IS 'Bank accounts for payouts with their history.';

-- Name: COLUMN payout_account.member_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.payout_account.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN payout_account.account_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.payout_account.account_id IS 'Key within the member. Not personal.';

-- Name: COLUMN payout_account.bank_code; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.payout_account.bank_code IS 'Bank, by its code. Personal.';

-- Name: COLUMN payout_account.number_enc; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.payout_account.number_enc IS 'Account number, encrypted. Personal.';

-- Name: COLUMN payout_account.holder_enc; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.payout_account.holder_enc IS 'Name on the account, encrypted. Personal.';

-- Name: COLUMN payout_account.known_since; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.payout_account.known_since IS 'Since when it is known. Not personal.';

-- Name: COLUMN payout_account.source; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.payout_account.source IS 'Where it came from. Not personal.';

-- Name: COLUMN payout_account.ended_at; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.payout_account.ended_at IS 'When it was replaced; null while it holds. Not personal.';

-- Name: COLUMN payout_account.checked_by; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.payout_account.checked_by IS 'Which connection to the banks said that the account is the member''s; null where none was asked. Not personal.';

-- Name: pending_change; Type: TABLE; Schema: members; Owner: -

CREATE TABLE members.pending_change (
    member_id bigint NOT NULL,
    change_id uuid NOT NULL,
    kind text NOT NULL,
    value_enc bytea,
    made_at timestamp with time zone NOT NULL,
    effective_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT pending_change_check CHECK (((state = 'pending'::text) = (value_enc IS NOT NULL))),
    CONSTRAINT pending_change_check1 CHECK (((state = 'pending'::text) = (ended_at IS NULL))),
    CONSTRAINT pending_change_kind_check CHECK ((kind ~ '^[a-z]+(-[a-z]+)*$'::text)),
    CONSTRAINT pending_change_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'effective'::text, 'cancelled'::text, 'stopped'::text])))
);

-- Name: TABLE pending_change; Type: COMMENT; Schema: members; Owner: -

COMMENT ON TABLE members.pending_change IS 'A change of contact or money: it waits, takes effect once, or never does. One of a kind waits at a time.';

-- Name: COLUMN pending_change.member_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.pending_change.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN pending_change.change_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.pending_change.change_id IS 'Key within the member. Not personal.';

-- Name: COLUMN pending_change.kind; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.pending_change.kind IS 'What is changed, as a word with dashes: email, phone, address and so on. Personal: behaviour.';

-- Name: COLUMN pending_change.value_enc; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.pending_change.value_enc IS 'The new value, encrypted; gone once it no longer waits. Personal.';

-- Name: COLUMN pending_change.made_at; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.pending_change.made_at IS 'When the member asked for it. Personal: behaviour.';

-- Name: COLUMN pending_change.effective_at; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.pending_change.effective_at IS 'Not to take effect before. Personal: behaviour.';

-- Name: COLUMN pending_change.state; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.pending_change.state IS 'pending; effective: it was carried out; cancelled by the member or by the link; stopped by a freeze or by "bukan saya". Personal: behaviour.';

-- Name: COLUMN pending_change.ended_at; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.pending_change.ended_at IS 'When it left the state pending; null while it waits. Personal: behaviour.';

-- Name: second_approval; Type: TABLE; Schema: members; Owner: -

CREATE TABLE members.second_approval (
    member_id bigint NOT NULL,
    reason text NOT NULL,
    since timestamp with time zone NOT NULL
);

-- Name: TABLE second_approval; Type: COMMENT; Schema: members; Owner: -

COMMENT ON TABLE members.second_approval IS 'Whose next change about money is approved by two officers.';

-- Name: COLUMN second_approval.member_id; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.second_approval.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN second_approval.reason; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.second_approval.reason IS 'Why, as a word with dashes. Personal: behaviour.';

-- Name: COLUMN second_approval.since; Type: COMMENT; Schema: members; Owner: -

COMMENT ON COLUMN members.second_approval.since IS 'Since when. Personal: behaviour.';

-- Name: code_lookup; Type: TABLE; Schema: messages; Owner: -

CREATE TABLE messages.code_lookup (
    hash bytea NOT NULL,
    key_version smallint NOT NULL,
    member_id bigint NOT NULL,
    delivery_id uuid NOT NULL,
    mismatches smallint DEFAULT 0 NOT NULL,
    abused_at timestamp with time zone,
    CONSTRAINT code_lookup_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT code_lookup_mismatches_check CHECK ((mismatches >= 0))
);

-- Name: TABLE code_lookup; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON TABLE messages.code_lookup IS 'From the code that stands in a mail, SMS or letter to what was sent: anyone may ask whether it was ours.';

-- Name: COLUMN code_lookup.hash; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.code_lookup.hash IS 'Keyed hash of the message code. Personal: a pseudonym.';

-- Name: COLUMN code_lookup.key_version; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.code_lookup.key_version IS 'Version of the key that made the hash. Not personal.';

-- Name: COLUMN code_lookup.member_id; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.code_lookup.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN code_lookup.delivery_id; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.code_lookup.delivery_id IS 'Which delivery. Not personal.';

-- Name: COLUMN code_lookup.mismatches; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.code_lookup.mismatches IS 'How often it was asked for with an address that is not its receiver''s; counted up to five. Not personal.';

-- Name: COLUMN code_lookup.abused_at; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.code_lookup.abused_at IS 'When the fifth of those came: the code goes around in copies. Null before. Not personal.';

-- Name: delivery; Type: TABLE; Schema: messages; Owner: -

CREATE TABLE messages.delivery (
    member_id bigint NOT NULL,
    delivery_id uuid NOT NULL,
    message_id uuid NOT NULL,
    channel text NOT NULL,
    envelope_enc bytea NOT NULL,
    secret_enc bytea,
    state text NOT NULL,
    attempts integer NOT NULL,
    due_at timestamp with time zone NOT NULL,
    claimed_at timestamp with time zone,
    handed_over_at timestamp with time zone,
    ended_at timestamp with time zone,
    reason text,
    branch text,
    CONSTRAINT delivery_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT delivery_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text, 'letter'::text]))),
    CONSTRAINT delivery_check CHECK (((branch IS NULL) OR (channel = 'letter'::text))),
    CONSTRAINT delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'uncertain'::text, 'printed'::text])))
);

-- Name: TABLE delivery; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON TABLE messages.delivery IS 'The outbox: one row a message and address. Written with the message, in one transaction.';

-- Name: COLUMN delivery.member_id; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.delivery.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN delivery.delivery_id; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.delivery.delivery_id IS 'Key within the member; the mail''s Message-ID is made from it. Not personal.';

-- Name: COLUMN delivery.message_id; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.delivery.message_id IS 'The message. Not personal.';

-- Name: COLUMN delivery.channel; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.delivery.channel IS 'email, sms or letter. Not personal.';

-- Name: COLUMN delivery.envelope_enc; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.delivery.envelope_enc IS 'Address or number, and the message code, encrypted. Personal.';

-- Name: COLUMN delivery.secret_enc; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.delivery.secret_enc IS 'From what a one-time code and a link are derived when it is sent, encrypted; null without one and once it has ended. Personal.';

-- Name: COLUMN delivery.state; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.delivery.state IS 'waiting; sending by one instance; sent: accepted by the next server; failed for good; uncertain: the connection broke when it may have been accepted; printed: a letter on its way to the post. Not personal.';

-- Name: COLUMN delivery.attempts; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.delivery.attempts IS 'How often it was begun; the number also tells one claim from the next. Not personal.';

-- Name: COLUMN delivery.due_at; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.delivery.due_at IS 'Not to be tried before. Not personal.';

-- Name: COLUMN delivery.claimed_at; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.delivery.claimed_at IS 'When the running attempt began; null while none runs. Not personal.';

-- Name: COLUMN delivery.handed_over_at; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.delivery.handed_over_at IS 'When the running attempt was about to end its text: from then on it may have been accepted. Not personal.';

-- Name: COLUMN delivery.ended_at; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.delivery.ended_at IS 'When it was sent, failed or became uncertain. Personal: behaviour.';

-- Name: COLUMN delivery.reason; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.delivery.reason IS 'Why the last attempt did not succeed, as a word with dashes. Not personal.';

-- Name: COLUMN delivery.branch; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.delivery.branch IS 'Branch that prints a letter and hands it over sealed; null for what is posted. Not personal.';

-- Name: message; Type: TABLE; Schema: messages; Owner: -

CREATE TABLE messages.message (
    member_id bigint NOT NULL,
    message_id uuid NOT NULL,
    kind text NOT NULL,
    language text NOT NULL,
    body_enc bytea NOT NULL,
    written_at timestamp with time zone NOT NULL,
    useless_at timestamp with time zone,
    read_at timestamp with time zone,
    CONSTRAINT message_language_check CHECK ((language = ANY (ARRAY['id'::text, 'en'::text])))
);

-- Name: TABLE message; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON TABLE messages.message IS 'The member''s inbox: one row a message, kept as it was written.';

-- Name: COLUMN message.member_id; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.message.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN message.message_id; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.message.message_id IS 'Key within the member. Not personal.';

-- Name: COLUMN message.kind; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.message.kind IS 'What it is about: new-device, reset-code and so on. Personal: behaviour.';

-- Name: COLUMN message.language; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.message.language IS 'Language it was written in. Personal.';

-- Name: COLUMN message.body_enc; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.message.body_enc IS 'Name, subject and sentences, encrypted; never a code. Personal.';

-- Name: COLUMN message.written_at; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.message.written_at IS 'When. Personal: behaviour.';

-- Name: COLUMN message.useless_at; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.message.useless_at IS 'From when on it is no longer worth sending: its code has expired; null for never. Not personal.';

-- Name: COLUMN message.read_at; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.message.read_at IS 'When the member first opened it here; null while unread. Personal: behaviour.';

-- Name: preference; Type: TABLE; Schema: messages; Owner: -

CREATE TABLE messages.preference (
    member_id bigint NOT NULL,
    language text NOT NULL,
    phrase_enc bytea NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    language_from text DEFAULT 'nowhere'::text NOT NULL,
    optional_sent boolean DEFAULT true NOT NULL,
    muted text[] DEFAULT '{}'::text[] NOT NULL,
    quiet_from smallint,
    quiet_until smallint,
    stopped_at timestamp with time zone,
    CONSTRAINT preference_check CHECK (((quiet_from IS NULL) = (quiet_until IS NULL))),
    CONSTRAINT preference_language_check CHECK ((language = ANY (ARRAY['id'::text, 'en'::text]))),
    CONSTRAINT preference_language_from_check CHECK ((language_from = ANY (ARRAY['nowhere'::text, 'site'::text, 'member'::text]))),
    CONSTRAINT preference_quiet_from_check CHECK (((quiet_from >= 0) AND (quiet_from <= 1439))),
    CONSTRAINT preference_quiet_until_check CHECK (((quiet_until >= 0) AND (quiet_until <= 1439)))
);

-- Name: TABLE preference; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON TABLE messages.preference IS 'How a member is written to. Made with the first message.';

-- Name: COLUMN preference.member_id; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.preference.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN preference.language; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.preference.language IS 'Language of mail, SMS and letters: id or en. Personal.';

-- Name: COLUMN preference.phrase_enc; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.preference.phrase_enc IS 'The phrase that stands in every mail, encrypted. Personal.';

-- Name: COLUMN preference.changed_at; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.preference.changed_at IS 'When it was made or last changed. Personal: behaviour.';

-- Name: COLUMN preference.language_from; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.preference.language_from IS 'nowhere: Indonesian until something is known; site: the language in which the member uses the site; member: chosen at /messages, and only changed there. Personal: behaviour.';

-- Name: COLUMN preference.optional_sent; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.preference.optional_sent IS 'Whether messages that may be switched off are sent, or only stand in the inbox. Personal: behaviour.';

-- Name: COLUMN preference.muted; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.preference.muted IS 'Groups of messages and ways that are switched off, as cases:sms. Personal.';

-- Name: COLUMN preference.quiet_from; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.preference.quiet_from IS 'Minute of the day in Jakarta from which nothing but security notices is sent; null for never. Personal.';

-- Name: COLUMN preference.quiet_until; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.preference.quiet_until IS 'Minute of the day at which that ends; null for never. Personal.';

-- Name: COLUMN preference.stopped_at; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.preference.stopped_at IS 'Since when nothing is sent to the member any more, because they have died; null otherwise. Personal.';

-- Name: send_count; Type: TABLE; Schema: messages; Owner: -

CREATE TABLE messages.send_count (
    hash bytea NOT NULL,
    sends integer NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    CONSTRAINT send_count_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT send_count_sends_check CHECK ((sends >= 0))
);

-- Name: TABLE send_count; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON TABLE messages.send_count IS 'How many codes went to one address or number, or to numbers that begin alike, within an hour or a day.';

-- Name: COLUMN send_count.hash; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.send_count.hash IS 'Keyed hash of what is counted. Personal: a pseudonym.';

-- Name: COLUMN send_count.sends; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.send_count.sends IS 'Codes since the count began. Personal: behaviour.';

-- Name: COLUMN send_count.ends_at; Type: COMMENT; Schema: messages; Owner: -

COMMENT ON COLUMN messages.send_count.ends_at IS 'When the count begins anew. Personal: behaviour.';

-- Name: deployment; Type: TABLE; Schema: platform; Owner: -

CREATE TABLE platform.deployment (
    only_row boolean DEFAULT true NOT NULL,
    purpose text NOT NULL,
    marked_at timestamp with time zone NOT NULL,
    people_made_at timestamp with time zone,
    CONSTRAINT deployment_only_row_check CHECK (only_row),
    CONSTRAINT deployment_purpose_check CHECK ((purpose = ANY (ARRAY['demo'::text, 'production'::text])))
);

-- Name: TABLE deployment; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON TABLE platform.deployment IS 'One row: what this database is for. A demo never starts on a database that is not its own.';

-- Name: COLUMN deployment.only_row; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.deployment.only_row IS 'Always true, so that there is one row. Not personal.';

-- Name: COLUMN deployment.purpose; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.deployment.purpose IS 'demo or production. Not personal.';

-- Name: COLUMN deployment.marked_at; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.deployment.marked_at IS 'When it was decided. Not personal.';

-- Name: COLUMN deployment.people_made_at; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.deployment.people_made_at IS 'When the demo''s invented people were complete; null before, and in production. Not personal.';

-- Name: import_member; Type: TABLE; Schema: platform; Owner: -

CREATE TABLE platform.import_member (
    member_id bigint NOT NULL,
    import_id bigint NOT NULL
);

-- Name: TABLE import_member; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON TABLE platform.import_member IS 'Members whom a running import has touched: each gets one audit entry an import. Emptied at its end.';

-- Name: COLUMN import_member.member_id; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.import_member.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN import_member.import_id; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.import_member.import_id IS 'The running import. Not personal.';

-- Name: import_run; Type: TABLE; Schema: platform; Owner: -

CREATE TABLE platform.import_run (
    import_id bigint NOT NULL,
    kind text NOT NULL,
    file_name text NOT NULL,
    file_sha256 bytea NOT NULL,
    corrections boolean NOT NULL,
    state text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    bytes_done bigint DEFAULT 0 NOT NULL,
    lines_done bigint DEFAULT 0 NOT NULL,
    imported bigint DEFAULT 0 NOT NULL,
    unchanged bigint DEFAULT 0 NOT NULL,
    rejected bigint DEFAULT 0 NOT NULL,
    rejected_bytes bigint DEFAULT 0 NOT NULL,
    CONSTRAINT import_run_file_sha256_check CHECK ((length(file_sha256) = 32)),
    CONSTRAINT import_run_kind_check CHECK ((kind = ANY (ARRAY['contributions'::text, 'members'::text, 'employers'::text]))),
    CONSTRAINT import_run_state_check CHECK ((state = ANY (ARRAY['running'::text, 'ended'::text, 'replaced'::text])))
);

-- Name: TABLE import_run; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON TABLE platform.import_run IS 'Each import with how far it came: a killed one goes on from here.';

-- Name: COLUMN import_run.import_id; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.import_run.import_id IS 'Key of the import. Not personal.';

-- Name: COLUMN import_run.kind; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.import_run.kind IS 'contributions, members or employers. Not personal.';

-- Name: COLUMN import_run.file_name; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.import_run.file_name IS 'Name of the file without its folder. Not personal.';

-- Name: COLUMN import_run.file_sha256; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.import_run.file_sha256 IS 'Hash of the whole file: only the same file is resumed. Not personal.';

-- Name: COLUMN import_run.corrections; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.import_run.corrections IS 'Whether other content for a known row reverses it. Not personal.';

-- Name: COLUMN import_run.state; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.import_run.state IS 'running; ended; or replaced by a later import of the same file. Not personal.';

-- Name: COLUMN import_run.started_at; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.import_run.started_at IS 'When it began. Not personal.';

-- Name: COLUMN import_run.ended_at; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.import_run.ended_at IS 'When it ended; null while it runs. Not personal.';

-- Name: COLUMN import_run.bytes_done; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.import_run.bytes_done IS 'Bytes of the file whose rows are committed. Not personal.';

-- Name: COLUMN import_run.lines_done; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.import_run.lines_done IS 'Lines of the file whose rows are committed. Not personal.';

-- Name: COLUMN import_run.imported; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.import_run.imported IS 'Rows that changed something. Not personal.';

-- Name: COLUMN import_run.unchanged; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.import_run.unchanged IS 'Rows that were there already. Not personal.';

-- Name: COLUMN import_run.rejected; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.import_run.rejected IS 'Rows sent back with a reason. Not personal.';

-- Name: COLUMN import_run.rejected_bytes; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.import_run.rejected_bytes IS 'Length of the file of rejected rows at the last commit. Not personal.';

-- Name: import_run_import_id_seq; Type: SEQUENCE; Schema: platform; Owner: -

ALTER TABLE platform.import_run ALTER COLUMN import_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME platform.import_run_import_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

-- Name: key_check; Type: TABLE; Schema: platform; Owner: -

CREATE TABLE platform.key_check (
    key_version smallint NOT NULL,
    check_value bytea NOT NULL,
    made_at timestamp with time zone NOT NULL,
    retired_at timestamp with time zone,
    CONSTRAINT key_check_check_value_check CHECK ((length(check_value) = 32)),
    CONSTRAINT key_check_key_version_check CHECK ((key_version > 0))
);

-- Name: TABLE key_check; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON TABLE platform.key_check IS 'Which keys this database was made with: other keys would find nobody and make everybody anew.';

-- Name: COLUMN key_check.key_version; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.key_check.key_version IS 'Version of the key. Not personal.';

-- Name: COLUMN key_check.check_value; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.key_check.check_value IS 'A keyed hash of a constant. Not personal.';

-- Name: COLUMN key_check.made_at; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.key_check.made_at IS 'When the key was first used. Not personal.';

-- Name: COLUMN key_check.retired_at; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.key_check.retired_at IS 'Since when a ring without this key is right: nothing needs it. Null otherwise. Not personal.';

-- Name: migration; Type: TABLE; Schema: platform; Owner: -

CREATE TABLE platform.migration (
    name character varying(255) NOT NULL,
    "timestamp" character varying(255) NOT NULL
);

-- Name: TABLE migration; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON TABLE platform.migration IS 'Which migrations ran.';

-- Name: COLUMN migration.name; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.migration.name IS 'File name without its ending. Not personal.';

-- Name: COLUMN migration."timestamp"; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.migration."timestamp" IS 'When it ran. Not personal.';

-- Name: migration_lock; Type: TABLE; Schema: platform; Owner: -

CREATE TABLE platform.migration_lock (
    id character varying(255) NOT NULL,
    is_locked integer DEFAULT 0 NOT NULL
);

-- Name: TABLE migration_lock; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON TABLE platform.migration_lock IS 'One migrator at a time.';

-- Name: COLUMN migration_lock.id; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.migration_lock.id IS 'Always the same word. Not personal.';

-- Name: COLUMN migration_lock.is_locked; Type: COMMENT; Schema: platform; Owner: -

COMMENT ON COLUMN platform.migration_lock.is_locked IS 'Not used on PostgreSQL, where an advisory lock serves. Not personal.';

-- Name: closure; Type: TABLE; Schema: privacy; Owner: -

CREATE TABLE privacy.closure (
    member_id bigint NOT NULL,
    closure_id uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    cancelled_at timestamp with time zone,
    closed_at timestamp with time zone,
    CONSTRAINT closure_check CHECK ((closes_at > asked_at)),
    CONSTRAINT closure_check1 CHECK (((cancelled_at IS NULL) OR (closed_at IS NULL)))
);

-- Name: TABLE closure; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON TABLE privacy.closure IS 'That a member wants their account closed: asked for, then cancelled or carried out.';

-- Name: COLUMN closure.member_id; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.closure.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN closure.closure_id; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.closure.closure_id IS 'Key within the member. Not personal.';

-- Name: COLUMN closure.asked_at; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.closure.asked_at IS 'When it was asked for. Personal: behaviour.';

-- Name: COLUMN closure.closes_at; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.closure.closes_at IS 'From when on it is carried out. Personal: behaviour.';

-- Name: COLUMN closure.cancelled_at; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.closure.cancelled_at IS 'When it was cancelled; null otherwise. Personal: behaviour.';

-- Name: COLUMN closure.closed_at; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.closure.closed_at IS 'When it was carried out; null otherwise. Personal: behaviour.';

-- Name: closure_link; Type: TABLE; Schema: privacy; Owner: -

CREATE TABLE privacy.closure_link (
    hash bytea NOT NULL,
    key_version integer NOT NULL,
    member_id bigint NOT NULL,
    closure_id uuid NOT NULL,
    CONSTRAINT closure_link_hash_check CHECK ((length(hash) = 32))
);

-- Name: TABLE closure_link; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON TABLE privacy.closure_link IS 'Finds a closure by the link of its message, which cancels it.';

-- Name: COLUMN closure_link.hash; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.closure_link.hash IS 'Keyed hash of the link. Personal: a pseudonym.';

-- Name: COLUMN closure_link.key_version; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.closure_link.key_version IS 'Key of the hash. Not personal.';

-- Name: COLUMN closure_link.member_id; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.closure_link.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN closure_link.closure_id; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.closure_link.closure_id IS 'Which of the member. Not personal.';

-- Name: death; Type: TABLE; Schema: privacy; Owner: -

CREATE TABLE privacy.death (
    member_id bigint NOT NULL,
    death_id uuid NOT NULL,
    state text NOT NULL,
    died_on date NOT NULL,
    reported_by uuid NOT NULL,
    reported_at timestamp with time zone NOT NULL,
    decided_by uuid,
    decided_at timestamp with time zone,
    doubted_by uuid,
    doubted_at timestamp with time zone,
    reversed_by uuid,
    reversed_at timestamp with time zone,
    closed_account boolean DEFAULT false NOT NULL,
    CONSTRAINT death_check CHECK (((decided_by IS NULL) OR (decided_by <> reported_by))),
    CONSTRAINT death_check1 CHECK (((reversed_by IS NULL) OR (reversed_by <> doubted_by))),
    CONSTRAINT death_state_check CHECK ((state = ANY (ARRAY['reported'::text, 'refused'::text, 'confirmed'::text, 'doubted'::text, 'reversed'::text])))
);

-- Name: TABLE death; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON TABLE privacy.death IS 'That a member is said to have died: one officer reports or doubts it, another decides.';

-- Name: COLUMN death.member_id; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.death.member_id IS 'Who. Personal: a pseudonym.';

-- Name: COLUMN death.death_id; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.death.death_id IS 'Key within the member. Not personal.';

-- Name: COLUMN death.state; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.death.state IS 'reported, refused, confirmed, doubted: a reversal is asked for, or reversed. Personal.';

-- Name: COLUMN death.died_on; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.death.died_on IS 'Day of death as the paper says. Personal.';

-- Name: COLUMN death.reported_by; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.death.reported_by IS 'The officer who reported it. Personal: behaviour.';

-- Name: COLUMN death.reported_at; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.death.reported_at IS 'When. Personal: behaviour.';

-- Name: COLUMN death.decided_by; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.death.decided_by IS 'The officer who decided, never the same; null before. Personal: behaviour.';

-- Name: COLUMN death.decided_at; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.death.decided_at IS 'When; null before. Personal: behaviour.';

-- Name: COLUMN death.doubted_by; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.death.doubted_by IS 'The officer who asked for the reversal; null before. Personal: behaviour.';

-- Name: COLUMN death.doubted_at; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.death.doubted_at IS 'When; null before. Personal: behaviour.';

-- Name: COLUMN death.reversed_by; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.death.reversed_by IS 'The officer who decided on the reversal, never the same; null before. Personal: behaviour.';

-- Name: COLUMN death.reversed_at; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.death.reversed_at IS 'When; null before. Personal: behaviour.';

-- Name: COLUMN death.closed_account; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.death.closed_account IS 'Whether it closed an account that was open, which its reversal opens again. Not personal.';

-- Name: download; Type: TABLE; Schema: privacy; Owner: -

CREATE TABLE privacy.download (
    member_id bigint NOT NULL,
    download_id uuid NOT NULL,
    language text NOT NULL,
    state text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    claimed_at timestamp with time zone,
    ready_at timestamp with time zone,
    bytes integer,
    parts smallint,
    CONSTRAINT download_bytes_check CHECK ((bytes > 0)),
    CONSTRAINT download_check CHECK (((state = 'ready'::text) = ((ready_at IS NOT NULL) AND (bytes IS NOT NULL) AND (parts IS NOT NULL)))),
    CONSTRAINT download_language_check CHECK ((language = ANY (ARRAY['id'::text, 'en'::text]))),
    CONSTRAINT download_parts_check CHECK ((parts > 0)),
    CONSTRAINT download_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'ready'::text])))
);

-- Name: TABLE download; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON TABLE privacy.download IS 'A download of everything about a member: asked for, then ready, then gone.';

-- Name: COLUMN download.member_id; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.download.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN download.download_id; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.download.download_id IS 'Key within the member. Not personal.';

-- Name: COLUMN download.language; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.download.language IS 'Language of the readable part. Personal.';

-- Name: COLUMN download.state; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.download.state IS 'asked or ready. Personal: behaviour.';

-- Name: COLUMN download.asked_at; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.download.asked_at IS 'When it was asked for. Personal: behaviour.';

-- Name: COLUMN download.claimed_at; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.download.claimed_at IS 'When a server last began to prepare it; null before. Not personal.';

-- Name: COLUMN download.ready_at; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.download.ready_at IS 'When it was ready; it goes seven days later. Null before. Personal: behaviour.';

-- Name: COLUMN download.bytes; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.download.bytes IS 'How large it is; null before it is ready. Not personal.';

-- Name: COLUMN download.parts; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.download.parts IS 'In how many rows it lies; null before it is ready. Not personal.';

-- Name: download_part; Type: TABLE; Schema: privacy; Owner: -

CREATE TABLE privacy.download_part (
    member_id bigint NOT NULL,
    download_id uuid NOT NULL,
    part smallint NOT NULL,
    content_enc bytea NOT NULL,
    CONSTRAINT download_part_part_check CHECK ((part > 0))
);

-- Name: TABLE download_part; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON TABLE privacy.download_part IS 'The download itself, in parts.';

-- Name: COLUMN download_part.member_id; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.download_part.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN download_part.download_id; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.download_part.download_id IS 'Of which download. Not personal.';

-- Name: COLUMN download_part.part; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.download_part.part IS 'Which part, from 1. Not personal.';

-- Name: COLUMN download_part.content_enc; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.download_part.content_enc IS 'Up to 256 KiB of it, encrypted. Personal.';

-- Name: notice_seen; Type: TABLE; Schema: privacy; Owner: -

CREATE TABLE privacy.notice_seen (
    member_id bigint NOT NULL,
    version text NOT NULL,
    seen_at timestamp with time zone NOT NULL
);

-- Name: TABLE notice_seen; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON TABLE privacy.notice_seen IS 'Which version of the privacy notice a member has said to have read.';

-- Name: COLUMN notice_seen.member_id; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.notice_seen.member_id IS 'Whose. Personal: a pseudonym.';

-- Name: COLUMN notice_seen.version; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.notice_seen.version IS 'The version: the day from which it holds. Not personal.';

-- Name: COLUMN notice_seen.seen_at; Type: COMMENT; Schema: privacy; Owner: -

COMMENT ON COLUMN privacy.notice_seen.seen_at IS 'When. Personal: behaviour.';

-- Name: posting_2015; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2015 FOR VALUES FROM ('2015-01-01') TO ('2016-01-01');

-- Name: posting_2016; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2016 FOR VALUES FROM ('2016-01-01') TO ('2017-01-01');

-- Name: posting_2017; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2017 FOR VALUES FROM ('2017-01-01') TO ('2018-01-01');

-- Name: posting_2018; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2018 FOR VALUES FROM ('2018-01-01') TO ('2019-01-01');

-- Name: posting_2019; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2019 FOR VALUES FROM ('2019-01-01') TO ('2020-01-01');

-- Name: posting_2020; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2020 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');

-- Name: posting_2021; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2021 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');

-- Name: posting_2022; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2022 FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');

-- Name: posting_2023; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');

-- Name: posting_2024; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- Name: posting_2025; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

-- Name: posting_2026; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

-- Name: posting_2027; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2027 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');

-- Name: posting_2028; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2028 FOR VALUES FROM ('2028-01-01') TO ('2029-01-01');

-- Name: posting_2029; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2029 FOR VALUES FROM ('2029-01-01') TO ('2030-01-01');

-- Name: posting_2030; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2030 FOR VALUES FROM ('2030-01-01') TO ('2031-01-01');

-- Name: posting_2031; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2031 FOR VALUES FROM ('2031-01-01') TO ('2032-01-01');

-- Name: posting_2032; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2032 FOR VALUES FROM ('2032-01-01') TO ('2033-01-01');

-- Name: posting_2033; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2033 FOR VALUES FROM ('2033-01-01') TO ('2034-01-01');

-- Name: posting_2034; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2034 FOR VALUES FROM ('2034-01-01') TO ('2035-01-01');

-- Name: posting_2035; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2035 FOR VALUES FROM ('2035-01-01') TO ('2036-01-01');

-- Name: posting_2036; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2036 FOR VALUES FROM ('2036-01-01') TO ('2037-01-01');

-- Name: posting_2037; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2037 FOR VALUES FROM ('2037-01-01') TO ('2038-01-01');

-- Name: posting_2038; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2038 FOR VALUES FROM ('2038-01-01') TO ('2039-01-01');

-- Name: posting_2039; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2039 FOR VALUES FROM ('2039-01-01') TO ('2040-01-01');

-- Name: posting_2040; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_2040 FOR VALUES FROM ('2040-01-01') TO ('2041-01-01');

-- Name: posting_before_2015; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_before_2015 FOR VALUES FROM (MINVALUE) TO ('2015-01-01');

-- Name: posting_later; Type: TABLE ATTACH; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting ATTACH PARTITION contributions.posting_later DEFAULT;

-- Name: anchor_leaves anchor_leaves_pkey; Type: CONSTRAINT; Schema: audit; Owner: -

ALTER TABLE ONLY audit.anchor_leaves
    ADD CONSTRAINT anchor_leaves_pkey PRIMARY KEY (anchor_id, bucket);

-- Name: anchor anchor_pkey; Type: CONSTRAINT; Schema: audit; Owner: -

ALTER TABLE ONLY audit.anchor
    ADD CONSTRAINT anchor_pkey PRIMARY KEY (day);

-- Name: entry entry_pkey; Type: CONSTRAINT; Schema: audit; Owner: -

ALTER TABLE ONLY audit.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (member_id, seq);

-- Name: head head_pkey; Type: CONSTRAINT; Schema: audit; Owner: -

ALTER TABLE ONLY audit.head
    ADD CONSTRAINT head_pkey PRIMARY KEY (member_id);

-- Name: saved_simulation saved_simulation_pkey; Type: CONSTRAINT; Schema: benefits; Owner: -

ALTER TABLE ONLY benefits.saved_simulation
    ADD CONSTRAINT saved_simulation_pkey PRIMARY KEY (member_id, saved_id);

-- Name: entry entry_pkey; Type: CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (member_id, case_id, seq);

-- Name: evidence evidence_member_id_case_id_position_key; Type: CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.evidence
    ADD CONSTRAINT evidence_member_id_case_id_position_key UNIQUE (member_id, case_id, "position");

-- Name: evidence_part evidence_part_pkey; Type: CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.evidence_part
    ADD CONSTRAINT evidence_part_pkey PRIMARY KEY (member_id, evidence_id, part);

-- Name: evidence evidence_pkey; Type: CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.evidence
    ADD CONSTRAINT evidence_pkey PRIMARY KEY (member_id, evidence_id);

-- Name: group_answer group_answer_pkey; Type: CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.group_answer
    ADD CONSTRAINT group_answer_pkey PRIMARY KEY (employer_number, number);

-- Name: group_case group_case_pkey; Type: CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.group_case
    ADD CONSTRAINT group_case_pkey PRIMARY KEY (employer_number, number);

-- Name: group_join group_join_pkey; Type: CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.group_join
    ADD CONSTRAINT group_join_pkey PRIMARY KEY (member_id, employer_number);

-- Name: mark mark_pkey; Type: CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.mark
    ADD CONSTRAINT mark_pkey PRIMARY KEY (member_id, case_id, "position");

-- Name: member_case member_case_member_id_number_key; Type: CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.member_case
    ADD CONSTRAINT member_case_member_id_number_key UNIQUE (member_id, number);

-- Name: member_case member_case_pkey; Type: CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.member_case
    ADD CONSTRAINT member_case_pkey PRIMARY KEY (member_id, case_id);

-- Name: number_lookup number_lookup_pkey; Type: CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.number_lookup
    ADD CONSTRAINT number_lookup_pkey PRIMARY KEY (hash, key_version);

-- Name: number_proposal number_proposal_pkey; Type: CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.number_proposal
    ADD CONSTRAINT number_proposal_pkey PRIMARY KEY (member_id, proposal_id);

-- Name: upload_part upload_part_pkey; Type: CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.upload_part
    ADD CONSTRAINT upload_part_pkey PRIMARY KEY (member_id, upload_id, part);

-- Name: upload upload_pkey; Type: CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.upload
    ADD CONSTRAINT upload_pkey PRIMARY KEY (member_id, upload_id);

-- Name: balance_snapshot balance_snapshot_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.balance_snapshot
    ADD CONSTRAINT balance_snapshot_pkey PRIMARY KEY (member_id, kpj, year);

-- Name: employer_month employer_month_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.employer_month
    ADD CONSTRAINT employer_month_pkey PRIMARY KEY (employer_number, month);

-- Name: employer employer_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.employer
    ADD CONSTRAINT employer_pkey PRIMARY KEY (employer_number);

-- Name: employer_recount employer_recount_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.employer_recount
    ADD CONSTRAINT employer_recount_pkey PRIMARY KEY (member_id, employer_number);

-- Name: employment employment_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.employment
    ADD CONSTRAINT employment_pkey PRIMARY KEY (member_id, kpj, employer_number, started_on);

-- Name: finding_answer finding_answer_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.finding_answer
    ADD CONSTRAINT finding_answer_pkey PRIMARY KEY (member_id, kpj, employer_number, month, kind);

-- Name: finding finding_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.finding
    ADD CONSTRAINT finding_pkey PRIMARY KEY (member_id, kpj, employer_number, month, kind);

-- Name: posting posting_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting
    ADD CONSTRAINT posting_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2015 posting_2015_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2015
    ADD CONSTRAINT posting_2015_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2016 posting_2016_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2016
    ADD CONSTRAINT posting_2016_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2017 posting_2017_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2017
    ADD CONSTRAINT posting_2017_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2018 posting_2018_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2018
    ADD CONSTRAINT posting_2018_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2019 posting_2019_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2019
    ADD CONSTRAINT posting_2019_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2020 posting_2020_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2020
    ADD CONSTRAINT posting_2020_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2021 posting_2021_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2021
    ADD CONSTRAINT posting_2021_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2022 posting_2022_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2022
    ADD CONSTRAINT posting_2022_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2023 posting_2023_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2023
    ADD CONSTRAINT posting_2023_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2024 posting_2024_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2024
    ADD CONSTRAINT posting_2024_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2025 posting_2025_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2025
    ADD CONSTRAINT posting_2025_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2026 posting_2026_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2026
    ADD CONSTRAINT posting_2026_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2027 posting_2027_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2027
    ADD CONSTRAINT posting_2027_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2028 posting_2028_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2028
    ADD CONSTRAINT posting_2028_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2029 posting_2029_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2029
    ADD CONSTRAINT posting_2029_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2030 posting_2030_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2030
    ADD CONSTRAINT posting_2030_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2031 posting_2031_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2031
    ADD CONSTRAINT posting_2031_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2032 posting_2032_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2032
    ADD CONSTRAINT posting_2032_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2033 posting_2033_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2033
    ADD CONSTRAINT posting_2033_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2034 posting_2034_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2034
    ADD CONSTRAINT posting_2034_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2035 posting_2035_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2035
    ADD CONSTRAINT posting_2035_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2036 posting_2036_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2036
    ADD CONSTRAINT posting_2036_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2037 posting_2037_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2037
    ADD CONSTRAINT posting_2037_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2038 posting_2038_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2038
    ADD CONSTRAINT posting_2038_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2039 posting_2039_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2039
    ADD CONSTRAINT posting_2039_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_2040 posting_2040_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_2040
    ADD CONSTRAINT posting_2040_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_before_2015 posting_before_2015_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_before_2015
    ADD CONSTRAINT posting_before_2015_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: posting_later posting_later_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.posting_later
    ADD CONSTRAINT posting_later_pkey PRIMARY KEY (member_id, month, posting_id);

-- Name: radar_look radar_look_pkey; Type: CONSTRAINT; Schema: contributions; Owner: -

ALTER TABLE ONLY contributions.radar_look
    ADD CONSTRAINT radar_look_pkey PRIMARY KEY (member_id);

-- Name: code_lookup code_lookup_pkey; Type: CONSTRAINT; Schema: documents; Owner: -

ALTER TABLE ONLY documents.code_lookup
    ADD CONSTRAINT code_lookup_pkey PRIMARY KEY (hash, key_version);

-- Name: look_count look_count_pkey; Type: CONSTRAINT; Schema: documents; Owner: -

ALTER TABLE ONLY documents.look_count
    ADD CONSTRAINT look_count_pkey PRIMARY KEY (hash);

-- Name: look look_pkey; Type: CONSTRAINT; Schema: documents; Owner: -

ALTER TABLE ONLY documents.look
    ADD CONSTRAINT look_pkey PRIMARY KEY (member_id, paper_id, looked_on);

-- Name: paper paper_pkey; Type: CONSTRAINT; Schema: documents; Owner: -

ALTER TABLE ONLY documents.paper
    ADD CONSTRAINT paper_pkey PRIMARY KEY (member_id, paper_id);

-- Name: report report_pkey; Type: CONSTRAINT; Schema: help; Owner: -

ALTER TABLE ONLY help.report
    ADD CONSTRAINT report_pkey PRIMARY KEY (hash);

-- Name: account account_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (member_id);

-- Name: branch_recovery branch_recovery_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.branch_recovery
    ADD CONSTRAINT branch_recovery_pkey PRIMARY KEY (member_id, recovery_id);

-- Name: code_request code_request_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.code_request
    ADD CONSTRAINT code_request_pkey PRIMARY KEY (member_id, request_id);

-- Name: device device_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (member_id, device_hash);

-- Name: freeze_code freeze_code_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.freeze_code
    ADD CONSTRAINT freeze_code_pkey PRIMARY KEY (hash);

-- Name: freeze_draft freeze_draft_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.freeze_draft
    ADD CONSTRAINT freeze_draft_pkey PRIMARY KEY (member_id);

-- Name: freeze freeze_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity."freeze"
    ADD CONSTRAINT freeze_pkey PRIMARY KEY (member_id, frozen_at);

-- Name: half_sign_in half_sign_in_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.half_sign_in
    ADD CONSTRAINT half_sign_in_pkey PRIMARY KEY (member_id, token_hash);

-- Name: message_step message_step_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.message_step
    ADD CONSTRAINT message_step_pkey PRIMARY KEY (member_id, is_on);

-- Name: not_me_link not_me_link_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.not_me_link
    ADD CONSTRAINT not_me_link_pkey PRIMARY KEY (hash);

-- Name: passkey_lookup passkey_lookup_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.passkey_lookup
    ADD CONSTRAINT passkey_lookup_pkey PRIMARY KEY (hash);

-- Name: passkey passkey_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.passkey
    ADD CONSTRAINT passkey_pkey PRIMARY KEY (member_id, credential_hash);

-- Name: passkey_user passkey_user_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.passkey_user
    ADD CONSTRAINT passkey_user_pkey PRIMARY KEY (member_id);

-- Name: proof_tries proof_tries_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.proof_tries
    ADD CONSTRAINT proof_tries_pkey PRIMARY KEY (member_id, lane, subject);

-- Name: recovery_code recovery_code_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (member_id, code_hash);

-- Name: recovery_draft recovery_draft_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.recovery_draft
    ADD CONSTRAINT recovery_draft_pkey PRIMARY KEY (member_id);

-- Name: recovery_warning recovery_warning_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.recovery_warning
    ADD CONSTRAINT recovery_warning_pkey PRIMARY KEY (hash, member_id);

-- Name: session session_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (member_id, token_hash);

-- Name: spent_challenge spent_challenge_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.spent_challenge
    ADD CONSTRAINT spent_challenge_pkey PRIMARY KEY (hash);

-- Name: staff_device staff_device_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.staff_device
    ADD CONSTRAINT staff_device_pkey PRIMARY KEY (hash);

-- Name: staff_lookup staff_lookup_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.staff_lookup
    ADD CONSTRAINT staff_lookup_pkey PRIMARY KEY (hash, key_version);

-- Name: staff_passkey staff_passkey_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.staff_passkey
    ADD CONSTRAINT staff_passkey_pkey PRIMARY KEY (hash);

-- Name: staff staff_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY (staff_id);

-- Name: staff_relation staff_relation_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.staff_relation
    ADD CONSTRAINT staff_relation_pkey PRIMARY KEY (hash, key_version, staff_id);

-- Name: staff_request staff_request_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.staff_request
    ADD CONSTRAINT staff_request_pkey PRIMARY KEY (request_id);

-- Name: staff_session staff_session_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.staff_session
    ADD CONSTRAINT staff_session_pkey PRIMARY KEY (hash);

-- Name: throttle throttle_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.throttle
    ADD CONSTRAINT throttle_pkey PRIMARY KEY (hash);

-- Name: totp totp_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.totp
    ADD CONSTRAINT totp_pkey PRIMARY KEY (member_id, totp_id);

-- Name: trusted_device trusted_device_pkey; Type: CONSTRAINT; Schema: identity; Owner: -

ALTER TABLE ONLY identity.trusted_device
    ADD CONSTRAINT trusted_device_pkey PRIMARY KEY (member_id, token_hash);

-- Name: account_ask account_ask_pkey; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.account_ask
    ADD CONSTRAINT account_ask_pkey PRIMARY KEY (member_id);

-- Name: address address_pkey; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.address
    ADD CONSTRAINT address_pkey PRIMARY KEY (member_id, address_id);

-- Name: change_approval change_approval_pkey; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.change_approval
    ADD CONSTRAINT change_approval_pkey PRIMARY KEY (member_id, change_id, staff_id);

-- Name: contact_lookup contact_lookup_pkey; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.contact_lookup
    ADD CONSTRAINT contact_lookup_pkey PRIMARY KEY (hash, key_version, member_id);

-- Name: contact contact_pkey; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (member_id, contact_id);

-- Name: contact_proof contact_proof_member_id_kind_key; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.contact_proof
    ADD CONSTRAINT contact_proof_member_id_kind_key UNIQUE (member_id, kind);

-- Name: contact_proof contact_proof_pkey; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.contact_proof
    ADD CONSTRAINT contact_proof_pkey PRIMARY KEY (member_id, proof_id);

-- Name: draft draft_pkey; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.draft
    ADD CONSTRAINT draft_pkey PRIMARY KEY (member_id, form);

-- Name: fact fact_pkey; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.fact
    ADD CONSTRAINT fact_pkey PRIMARY KEY (member_id, fact_id);

-- Name: family_event family_event_pkey; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.family_event
    ADD CONSTRAINT family_event_pkey PRIMARY KEY (member_id, seq);

-- Name: family_proposal family_proposal_pkey; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.family_proposal
    ADD CONSTRAINT family_proposal_pkey PRIMARY KEY (member_id, proposal_id);

-- Name: link_lookup link_lookup_pkey; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.link_lookup
    ADD CONSTRAINT link_lookup_pkey PRIMARY KEY (hash, key_version);

-- Name: member member_pkey; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (member_id);

-- Name: money_hold money_hold_pkey; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.money_hold
    ADD CONSTRAINT money_hold_pkey PRIMARY KEY (member_id, reason);

-- Name: number_lookup number_lookup_pkey; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.number_lookup
    ADD CONSTRAINT number_lookup_pkey PRIMARY KEY (hash, key_version);

-- Name: number number_pkey; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.number
    ADD CONSTRAINT number_pkey PRIMARY KEY (member_id, kpj);

-- Name: payout_account payout_account_pkey; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.payout_account
    ADD CONSTRAINT payout_account_pkey PRIMARY KEY (member_id, account_id);

-- Name: pending_change pending_change_pkey; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.pending_change
    ADD CONSTRAINT pending_change_pkey PRIMARY KEY (member_id, change_id);

-- Name: second_approval second_approval_pkey; Type: CONSTRAINT; Schema: members; Owner: -

ALTER TABLE ONLY members.second_approval
    ADD CONSTRAINT second_approval_pkey PRIMARY KEY (member_id);

-- Name: code_lookup code_lookup_pkey; Type: CONSTRAINT; Schema: messages; Owner: -

ALTER TABLE ONLY messages.code_lookup
    ADD CONSTRAINT code_lookup_pkey PRIMARY KEY (hash, key_version);

-- Name: delivery delivery_pkey; Type: CONSTRAINT; Schema: messages; Owner: -

ALTER TABLE ONLY messages.delivery
    ADD CONSTRAINT delivery_pkey PRIMARY KEY (member_id, delivery_id);

-- Name: message message_pkey; Type: CONSTRAINT; Schema: messages; Owner: -

ALTER TABLE ONLY messages.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (member_id, message_id);

-- Name: preference preference_pkey; Type: CONSTRAINT; Schema: messages; Owner: -

ALTER TABLE ONLY messages.preference
    ADD CONSTRAINT preference_pkey PRIMARY KEY (member_id);

-- Name: send_count send_count_pkey; Type: CONSTRAINT; Schema: messages; Owner: -

ALTER TABLE ONLY messages.send_count
    ADD CONSTRAINT send_count_pkey PRIMARY KEY (hash);

-- Name: deployment deployment_pkey; Type: CONSTRAINT; Schema: platform; Owner: -

ALTER TABLE ONLY platform.deployment
    ADD CONSTRAINT deployment_pkey PRIMARY KEY (only_row);

-- Name: import_member import_member_pkey; Type: CONSTRAINT; Schema: platform; Owner: -

ALTER TABLE ONLY platform.import_member
    ADD CONSTRAINT import_member_pkey PRIMARY KEY (member_id, import_id);

-- Name: import_run import_run_pkey; Type: CONSTRAINT; Schema: platform; Owner: -

ALTER TABLE ONLY platform.import_run
    ADD CONSTRAINT import_run_pkey PRIMARY KEY (import_id);

-- Name: key_check key_check_pkey; Type: CONSTRAINT; Schema: platform; Owner: -

ALTER TABLE ONLY platform.key_check
    ADD CONSTRAINT key_check_pkey PRIMARY KEY (key_version);

-- Name: migration_lock migration_lock_pkey; Type: CONSTRAINT; Schema: platform; Owner: -

ALTER TABLE ONLY platform.migration_lock
    ADD CONSTRAINT migration_lock_pkey PRIMARY KEY (id);

-- Name: migration migration_pkey; Type: CONSTRAINT; Schema: platform; Owner: -

ALTER TABLE ONLY platform.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (name);

-- Name: closure_link closure_link_pkey; Type: CONSTRAINT; Schema: privacy; Owner: -

ALTER TABLE ONLY privacy.closure_link
    ADD CONSTRAINT closure_link_pkey PRIMARY KEY (hash, key_version);

-- Name: closure closure_pkey; Type: CONSTRAINT; Schema: privacy; Owner: -

ALTER TABLE ONLY privacy.closure
    ADD CONSTRAINT closure_pkey PRIMARY KEY (member_id, closure_id);

-- Name: death death_pkey; Type: CONSTRAINT; Schema: privacy; Owner: -

ALTER TABLE ONLY privacy.death
    ADD CONSTRAINT death_pkey PRIMARY KEY (member_id, death_id);

-- Name: download_part download_part_pkey; Type: CONSTRAINT; Schema: privacy; Owner: -

ALTER TABLE ONLY privacy.download_part
    ADD CONSTRAINT download_part_pkey PRIMARY KEY (member_id, download_id, part);

-- Name: download download_pkey; Type: CONSTRAINT; Schema: privacy; Owner: -

ALTER TABLE ONLY privacy.download
    ADD CONSTRAINT download_pkey PRIMARY KEY (member_id, download_id);

-- Name: notice_seen notice_seen_pkey; Type: CONSTRAINT; Schema: privacy; Owner: -

ALTER TABLE ONLY privacy.notice_seen
    ADD CONSTRAINT notice_seen_pkey PRIMARY KEY (member_id, version);

-- Name: saved_simulation_newest; Type: INDEX; Schema: benefits; Owner: -

CREATE INDEX saved_simulation_newest ON benefits.saved_simulation USING btree (member_id, saved_at DESC, saved_id);

-- Name: group_join_waiting; Type: INDEX; Schema: cases; Owner: -

CREATE INDEX group_join_waiting ON cases.group_join USING btree (employer_number, joined_at) WHERE (number IS NULL);

-- Name: member_case_due; Type: INDEX; Schema: cases; Owner: -

CREATE INDEX member_case_due ON cases.member_case USING btree (due_on) WHERE (state = 'open'::text);

-- Name: member_case_waiting; Type: INDEX; Schema: cases; Owner: -

CREATE INDEX member_case_waiting ON cases.member_case USING btree (opened_at) WHERE (state = ANY (ARRAY['open'::text, 'asked'::text]));

-- Name: number_proposal_open; Type: INDEX; Schema: cases; Owner: -

CREATE UNIQUE INDEX number_proposal_open ON cases.number_proposal USING btree (member_id, case_id) WHERE (state = 'proposed'::text);

-- Name: upload_begun; Type: INDEX; Schema: cases; Owner: -

CREATE INDEX upload_begun ON cases.upload USING btree (begun_at);

-- Name: employer_recount_employer; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX employer_recount_employer ON contributions.employer_recount USING btree (employer_number);

-- Name: employment_employer; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX employment_employer ON contributions.employment USING btree (employer_number);

-- Name: finding_employer; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX finding_employer ON contributions.finding USING btree (employer_number, month) WHERE (kind = 'missing'::text);

-- Name: finding_untold; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX finding_untold ON contributions.finding USING btree (member_id) WHERE (told_at IS NULL);

-- Name: posting_deposited; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_deposited ON ONLY contributions.posting USING btree (member_id, deposited_on);

-- Name: posting_2015_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2015_member_id_deposited_on_idx ON contributions.posting_2015 USING btree (member_id, deposited_on);

-- Name: posting_key; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_key ON ONLY contributions.posting USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2015_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2015_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2015 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2016_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2016_member_id_deposited_on_idx ON contributions.posting_2016 USING btree (member_id, deposited_on);

-- Name: posting_2016_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2016_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2016 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2017_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2017_member_id_deposited_on_idx ON contributions.posting_2017 USING btree (member_id, deposited_on);

-- Name: posting_2017_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2017_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2017 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2018_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2018_member_id_deposited_on_idx ON contributions.posting_2018 USING btree (member_id, deposited_on);

-- Name: posting_2018_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2018_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2018 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2019_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2019_member_id_deposited_on_idx ON contributions.posting_2019 USING btree (member_id, deposited_on);

-- Name: posting_2019_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2019_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2019 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2020_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2020_member_id_deposited_on_idx ON contributions.posting_2020 USING btree (member_id, deposited_on);

-- Name: posting_2020_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2020_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2020 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2021_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2021_member_id_deposited_on_idx ON contributions.posting_2021 USING btree (member_id, deposited_on);

-- Name: posting_2021_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2021_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2021 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2022_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2022_member_id_deposited_on_idx ON contributions.posting_2022 USING btree (member_id, deposited_on);

-- Name: posting_2022_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2022_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2022 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2023_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2023_member_id_deposited_on_idx ON contributions.posting_2023 USING btree (member_id, deposited_on);

-- Name: posting_2023_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2023_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2023 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2024_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2024_member_id_deposited_on_idx ON contributions.posting_2024 USING btree (member_id, deposited_on);

-- Name: posting_2024_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2024_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2024 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2025_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2025_member_id_deposited_on_idx ON contributions.posting_2025 USING btree (member_id, deposited_on);

-- Name: posting_2025_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2025_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2025 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2026_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2026_member_id_deposited_on_idx ON contributions.posting_2026 USING btree (member_id, deposited_on);

-- Name: posting_2026_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2026_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2026 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2027_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2027_member_id_deposited_on_idx ON contributions.posting_2027 USING btree (member_id, deposited_on);

-- Name: posting_2027_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2027_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2027 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2028_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2028_member_id_deposited_on_idx ON contributions.posting_2028 USING btree (member_id, deposited_on);

-- Name: posting_2028_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2028_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2028 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2029_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2029_member_id_deposited_on_idx ON contributions.posting_2029 USING btree (member_id, deposited_on);

-- Name: posting_2029_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2029_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2029 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2030_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2030_member_id_deposited_on_idx ON contributions.posting_2030 USING btree (member_id, deposited_on);

-- Name: posting_2030_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2030_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2030 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2031_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2031_member_id_deposited_on_idx ON contributions.posting_2031 USING btree (member_id, deposited_on);

-- Name: posting_2031_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2031_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2031 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2032_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2032_member_id_deposited_on_idx ON contributions.posting_2032 USING btree (member_id, deposited_on);

-- Name: posting_2032_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2032_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2032 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2033_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2033_member_id_deposited_on_idx ON contributions.posting_2033 USING btree (member_id, deposited_on);

-- Name: posting_2033_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2033_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2033 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2034_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2034_member_id_deposited_on_idx ON contributions.posting_2034 USING btree (member_id, deposited_on);

-- Name: posting_2034_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2034_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2034 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2035_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2035_member_id_deposited_on_idx ON contributions.posting_2035 USING btree (member_id, deposited_on);

-- Name: posting_2035_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2035_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2035 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2036_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2036_member_id_deposited_on_idx ON contributions.posting_2036 USING btree (member_id, deposited_on);

-- Name: posting_2036_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2036_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2036 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2037_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2037_member_id_deposited_on_idx ON contributions.posting_2037 USING btree (member_id, deposited_on);

-- Name: posting_2037_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2037_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2037 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2038_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2038_member_id_deposited_on_idx ON contributions.posting_2038 USING btree (member_id, deposited_on);

-- Name: posting_2038_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2038_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2038 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2039_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2039_member_id_deposited_on_idx ON contributions.posting_2039 USING btree (member_id, deposited_on);

-- Name: posting_2039_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2039_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2039 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_2040_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_2040_member_id_deposited_on_idx ON contributions.posting_2040 USING btree (member_id, deposited_on);

-- Name: posting_2040_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_2040_member_id_month_kpj_employer_number_deposited__idx ON contributions.posting_2040 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_before_2015_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_before_2015_member_id_deposited_on_idx ON contributions.posting_before_2015 USING btree (member_id, deposited_on);

-- Name: posting_before_2015_member_id_month_kpj_employer_number_dep_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_before_2015_member_id_month_kpj_employer_number_dep_idx ON contributions.posting_before_2015 USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: posting_later_member_id_deposited_on_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX posting_later_member_id_deposited_on_idx ON contributions.posting_later USING btree (member_id, deposited_on);

-- Name: posting_later_member_id_month_kpj_employer_number_deposited_idx; Type: INDEX; Schema: contributions; Owner: -

CREATE UNIQUE INDEX posting_later_member_id_month_kpj_employer_number_deposited_idx ON contributions.posting_later USING btree (member_id, month, kpj, employer_number, deposited_on, revision);

-- Name: radar_look_again; Type: INDEX; Schema: contributions; Owner: -

CREATE INDEX radar_look_again ON contributions.radar_look USING btree (look_again_on);

-- Name: look_count_ends_at; Type: INDEX; Schema: documents; Owner: -

CREATE INDEX look_count_ends_at ON documents.look_count USING btree (ends_at);

-- Name: paper_newest; Type: INDEX; Schema: documents; Owner: -

CREATE INDEX paper_newest ON documents.paper USING btree (member_id, issued_at DESC, paper_id);

-- Name: paper_standing; Type: INDEX; Schema: documents; Owner: -

CREATE UNIQUE INDEX paper_standing ON documents.paper USING btree (member_id, content_hash) WHERE (revoked_at IS NULL);

-- Name: report_by_time; Type: INDEX; Schema: help; Owner: -

CREATE INDEX report_by_time ON help.report USING btree (reported_at, number);

-- Name: branch_recovery_one_at_a_time; Type: INDEX; Schema: identity; Owner: -

CREATE UNIQUE INDEX branch_recovery_one_at_a_time ON identity.branch_recovery USING btree (member_id) WHERE (state = ANY (ARRAY['asked'::text, 'approved'::text, 'handed-over'::text]));

-- Name: freeze_code_of_member; Type: INDEX; Schema: identity; Owner: -

CREATE INDEX freeze_code_of_member ON identity.freeze_code USING btree (member_id);

-- Name: freeze_one_at_a_time; Type: INDEX; Schema: identity; Owner: -

CREATE UNIQUE INDEX freeze_one_at_a_time ON identity."freeze" USING btree (member_id) WHERE (thawed_at IS NULL);

-- Name: not_me_link_code_hash; Type: INDEX; Schema: identity; Owner: -

CREATE INDEX not_me_link_code_hash ON identity.not_me_link USING btree (code_hash);

-- Name: not_me_link_made_at; Type: INDEX; Schema: identity; Owner: -

CREATE INDEX not_me_link_made_at ON identity.not_me_link USING btree (made_at);

-- Name: recovery_warning_of_member; Type: INDEX; Schema: identity; Owner: -

CREATE INDEX recovery_warning_of_member ON identity.recovery_warning USING btree (member_id);

-- Name: spent_challenge_expires_at; Type: INDEX; Schema: identity; Owner: -

CREATE INDEX spent_challenge_expires_at ON identity.spent_challenge USING btree (expires_at);

-- Name: staff_device_of_staff; Type: INDEX; Schema: identity; Owner: -

CREATE INDEX staff_device_of_staff ON identity.staff_device USING btree (staff_id);

-- Name: staff_passkey_of_staff; Type: INDEX; Schema: identity; Owner: -

CREATE INDEX staff_passkey_of_staff ON identity.staff_passkey USING btree (staff_id);

-- Name: staff_relation_of_staff; Type: INDEX; Schema: identity; Owner: -

CREATE INDEX staff_relation_of_staff ON identity.staff_relation USING btree (staff_id);

-- Name: staff_request_code; Type: INDEX; Schema: identity; Owner: -

CREATE UNIQUE INDEX staff_request_code ON identity.staff_request USING btree (code_hash) WHERE (code_hash IS NOT NULL);

-- Name: staff_request_one_at_a_time; Type: INDEX; Schema: identity; Owner: -

CREATE UNIQUE INDEX staff_request_one_at_a_time ON identity.staff_request USING btree (staff_id) WHERE (state = 'asked'::text);

-- Name: throttle_ends_at; Type: INDEX; Schema: identity; Owner: -

CREATE INDEX throttle_ends_at ON identity.throttle USING btree (ends_at);

-- Name: account_ask_since; Type: INDEX; Schema: members; Owner: -

CREATE INDEX account_ask_since ON members.account_ask USING btree (since);

-- Name: contact_proof_made; Type: INDEX; Schema: members; Owner: -

CREATE INDEX contact_proof_made ON members.contact_proof USING btree (made_at);

-- Name: draft_ends; Type: INDEX; Schema: members; Owner: -

CREATE INDEX draft_ends ON members.draft USING btree (ends_at);

-- Name: fact_now; Type: INDEX; Schema: members; Owner: -

CREATE UNIQUE INDEX fact_now ON members.fact USING btree (member_id, field) WHERE (ended_at IS NULL);

-- Name: family_proposal_open; Type: INDEX; Schema: members; Owner: -

CREATE UNIQUE INDEX family_proposal_open ON members.family_proposal USING btree (member_id, relative_id) WHERE (state = 'proposed'::text);

-- Name: link_lookup_ends; Type: INDEX; Schema: members; Owner: -

CREATE INDEX link_lookup_ends ON members.link_lookup USING btree (ends_at);

-- Name: number_unclaimed; Type: INDEX; Schema: members; Owner: -

CREATE INDEX number_unclaimed ON members.number USING btree (kpj) WHERE (unclaimed_since IS NOT NULL);

-- Name: pending_change_due; Type: INDEX; Schema: members; Owner: -

CREATE INDEX pending_change_due ON members.pending_change USING btree (effective_at) WHERE (state = 'pending'::text);

-- Name: pending_change_one_of_a_kind; Type: INDEX; Schema: members; Owner: -

CREATE UNIQUE INDEX pending_change_one_of_a_kind ON members.pending_change USING btree (member_id, kind) WHERE (state = 'pending'::text);

-- Name: delivery_due; Type: INDEX; Schema: messages; Owner: -

CREATE INDEX delivery_due ON messages.delivery USING btree (channel, due_at) WHERE (state = 'waiting'::text);

-- Name: delivery_letters; Type: INDEX; Schema: messages; Owner: -

CREATE INDEX delivery_letters ON messages.delivery USING btree (due_at) WHERE ((channel = 'letter'::text) AND (state = ANY (ARRAY['waiting'::text, 'printed'::text])));

-- Name: delivery_of_message; Type: INDEX; Schema: messages; Owner: -

CREATE INDEX delivery_of_message ON messages.delivery USING btree (member_id, message_id);

-- Name: delivery_running; Type: INDEX; Schema: messages; Owner: -

CREATE INDEX delivery_running ON messages.delivery USING btree (claimed_at) WHERE (state = 'sending'::text);

-- Name: message_newest; Type: INDEX; Schema: messages; Owner: -

CREATE INDEX message_newest ON messages.message USING btree (member_id, written_at DESC, message_id DESC);

-- Name: send_count_ends_at; Type: INDEX; Schema: messages; Owner: -

CREATE INDEX send_count_ends_at ON messages.send_count USING btree (ends_at);

-- Name: import_run_running; Type: INDEX; Schema: platform; Owner: -

CREATE UNIQUE INDEX import_run_running ON platform.import_run USING btree (kind, file_sha256) WHERE (state = 'running'::text);

-- Name: closure_due; Type: INDEX; Schema: privacy; Owner: -

CREATE INDEX closure_due ON privacy.closure USING btree (closes_at) WHERE ((cancelled_at IS NULL) AND (closed_at IS NULL));

-- Name: death_open; Type: INDEX; Schema: privacy; Owner: -

CREATE UNIQUE INDEX death_open ON privacy.death USING btree (member_id) WHERE (state = ANY (ARRAY['reported'::text, 'confirmed'::text, 'doubted'::text]));

-- Name: download_asked; Type: INDEX; Schema: privacy; Owner: -

CREATE INDEX download_asked ON privacy.download USING btree (asked_at) WHERE (state = 'asked'::text);

-- Name: posting_2015_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2015_member_id_deposited_on_idx;

-- Name: posting_2015_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2015_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2015_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2015_pkey;

-- Name: posting_2016_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2016_member_id_deposited_on_idx;

-- Name: posting_2016_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2016_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2016_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2016_pkey;

-- Name: posting_2017_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2017_member_id_deposited_on_idx;

-- Name: posting_2017_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2017_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2017_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2017_pkey;

-- Name: posting_2018_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2018_member_id_deposited_on_idx;

-- Name: posting_2018_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2018_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2018_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2018_pkey;

-- Name: posting_2019_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2019_member_id_deposited_on_idx;

-- Name: posting_2019_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2019_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2019_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2019_pkey;

-- Name: posting_2020_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2020_member_id_deposited_on_idx;

-- Name: posting_2020_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2020_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2020_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2020_pkey;

-- Name: posting_2021_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2021_member_id_deposited_on_idx;

-- Name: posting_2021_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2021_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2021_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2021_pkey;

-- Name: posting_2022_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2022_member_id_deposited_on_idx;

-- Name: posting_2022_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2022_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2022_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2022_pkey;

-- Name: posting_2023_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2023_member_id_deposited_on_idx;

-- Name: posting_2023_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2023_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2023_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2023_pkey;

-- Name: posting_2024_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2024_member_id_deposited_on_idx;

-- Name: posting_2024_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2024_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2024_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2024_pkey;

-- Name: posting_2025_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2025_member_id_deposited_on_idx;

-- Name: posting_2025_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2025_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2025_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2025_pkey;

-- Name: posting_2026_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2026_member_id_deposited_on_idx;

-- Name: posting_2026_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2026_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2026_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2026_pkey;

-- Name: posting_2027_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2027_member_id_deposited_on_idx;

-- Name: posting_2027_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2027_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2027_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2027_pkey;

-- Name: posting_2028_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2028_member_id_deposited_on_idx;

-- Name: posting_2028_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2028_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2028_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2028_pkey;

-- Name: posting_2029_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2029_member_id_deposited_on_idx;

-- Name: posting_2029_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2029_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2029_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2029_pkey;

-- Name: posting_2030_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2030_member_id_deposited_on_idx;

-- Name: posting_2030_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2030_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2030_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2030_pkey;

-- Name: posting_2031_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2031_member_id_deposited_on_idx;

-- Name: posting_2031_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2031_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2031_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2031_pkey;

-- Name: posting_2032_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2032_member_id_deposited_on_idx;

-- Name: posting_2032_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2032_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2032_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2032_pkey;

-- Name: posting_2033_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2033_member_id_deposited_on_idx;

-- Name: posting_2033_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2033_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2033_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2033_pkey;

-- Name: posting_2034_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2034_member_id_deposited_on_idx;

-- Name: posting_2034_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2034_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2034_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2034_pkey;

-- Name: posting_2035_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2035_member_id_deposited_on_idx;

-- Name: posting_2035_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2035_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2035_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2035_pkey;

-- Name: posting_2036_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2036_member_id_deposited_on_idx;

-- Name: posting_2036_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2036_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2036_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2036_pkey;

-- Name: posting_2037_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2037_member_id_deposited_on_idx;

-- Name: posting_2037_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2037_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2037_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2037_pkey;

-- Name: posting_2038_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2038_member_id_deposited_on_idx;

-- Name: posting_2038_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2038_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2038_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2038_pkey;

-- Name: posting_2039_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2039_member_id_deposited_on_idx;

-- Name: posting_2039_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2039_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2039_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2039_pkey;

-- Name: posting_2040_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_2040_member_id_deposited_on_idx;

-- Name: posting_2040_member_id_month_kpj_employer_number_deposited__idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_2040_member_id_month_kpj_employer_number_deposited__idx;

-- Name: posting_2040_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_2040_pkey;

-- Name: posting_before_2015_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_before_2015_member_id_deposited_on_idx;

-- Name: posting_before_2015_member_id_month_kpj_employer_number_dep_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_before_2015_member_id_month_kpj_employer_number_dep_idx;

-- Name: posting_before_2015_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_before_2015_pkey;

-- Name: posting_later_member_id_deposited_on_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_deposited ATTACH PARTITION contributions.posting_later_member_id_deposited_on_idx;

-- Name: posting_later_member_id_month_kpj_employer_number_deposited_idx; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_key ATTACH PARTITION contributions.posting_later_member_id_month_kpj_employer_number_deposited_idx;

-- Name: posting_later_pkey; Type: INDEX ATTACH; Schema: contributions; Owner: -

ALTER INDEX contributions.posting_pkey ATTACH PARTITION contributions.posting_later_pkey;

-- Name: entry entry_member_id_case_id_fkey; Type: FK CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.entry
    ADD CONSTRAINT entry_member_id_case_id_fkey FOREIGN KEY (member_id, case_id) REFERENCES cases.member_case(member_id, case_id);

-- Name: evidence evidence_member_id_case_id_fkey; Type: FK CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.evidence
    ADD CONSTRAINT evidence_member_id_case_id_fkey FOREIGN KEY (member_id, case_id) REFERENCES cases.member_case(member_id, case_id);

-- Name: evidence_part evidence_part_member_id_evidence_id_fkey; Type: FK CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.evidence_part
    ADD CONSTRAINT evidence_part_member_id_evidence_id_fkey FOREIGN KEY (member_id, evidence_id) REFERENCES cases.evidence(member_id, evidence_id);

-- Name: mark mark_member_id_case_id_fkey; Type: FK CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.mark
    ADD CONSTRAINT mark_member_id_case_id_fkey FOREIGN KEY (member_id, case_id) REFERENCES cases.member_case(member_id, case_id);

-- Name: number_proposal number_proposal_member_id_case_id_fkey; Type: FK CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.number_proposal
    ADD CONSTRAINT number_proposal_member_id_case_id_fkey FOREIGN KEY (member_id, case_id) REFERENCES cases.member_case(member_id, case_id);

-- Name: upload upload_member_id_case_id_fkey; Type: FK CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.upload
    ADD CONSTRAINT upload_member_id_case_id_fkey FOREIGN KEY (member_id, case_id) REFERENCES cases.member_case(member_id, case_id);

-- Name: upload_part upload_part_member_id_upload_id_fkey; Type: FK CONSTRAINT; Schema: cases; Owner: -

ALTER TABLE ONLY cases.upload_part
    ADD CONSTRAINT upload_part_member_id_upload_id_fkey FOREIGN KEY (member_id, upload_id) REFERENCES cases.upload(member_id, upload_id) ON DELETE CASCADE;

-- Name: look look_member_id_paper_id_fkey; Type: FK CONSTRAINT; Schema: documents; Owner: -

ALTER TABLE ONLY documents.look
    ADD CONSTRAINT look_member_id_paper_id_fkey FOREIGN KEY (member_id, paper_id) REFERENCES documents.paper(member_id, paper_id);

-- Name: delivery delivery_member_id_message_id_fkey; Type: FK CONSTRAINT; Schema: messages; Owner: -

ALTER TABLE ONLY messages.delivery
    ADD CONSTRAINT delivery_member_id_message_id_fkey FOREIGN KEY (member_id, message_id) REFERENCES messages.message(member_id, message_id);

-- Name: download_part download_part_member_id_download_id_fkey; Type: FK CONSTRAINT; Schema: privacy; Owner: -

ALTER TABLE ONLY privacy.download_part
    ADD CONSTRAINT download_part_member_id_download_id_fkey FOREIGN KEY (member_id, download_id) REFERENCES privacy.download(member_id, download_id) ON DELETE CASCADE;

-- Name: SCHEMA audit; Type: ACL; Schema: -; Owner: -

GRANT USAGE ON SCHEMA audit TO payung_app;

-- Name: SCHEMA benefits; Type: ACL; Schema: -; Owner: -

GRANT USAGE ON SCHEMA benefits TO payung_app;

-- Name: SCHEMA cases; Type: ACL; Schema: -; Owner: -

GRANT USAGE ON SCHEMA cases TO payung_app;

-- Name: SCHEMA contributions; Type: ACL; Schema: -; Owner: -

GRANT USAGE ON SCHEMA contributions TO payung_app;

-- Name: SCHEMA documents; Type: ACL; Schema: -; Owner: -

GRANT USAGE ON SCHEMA documents TO payung_app;

-- Name: SCHEMA help; Type: ACL; Schema: -; Owner: -

GRANT USAGE ON SCHEMA help TO payung_app;

-- Name: SCHEMA identity; Type: ACL; Schema: -; Owner: -

GRANT USAGE ON SCHEMA identity TO payung_app;

-- Name: SCHEMA members; Type: ACL; Schema: -; Owner: -

GRANT USAGE ON SCHEMA members TO payung_app;

-- Name: SCHEMA messages; Type: ACL; Schema: -; Owner: -

GRANT USAGE ON SCHEMA messages TO payung_app;

-- Name: SCHEMA platform; Type: ACL; Schema: -; Owner: -

GRANT USAGE ON SCHEMA platform TO payung_app;

-- Name: SCHEMA privacy; Type: ACL; Schema: -; Owner: -

GRANT USAGE ON SCHEMA privacy TO payung_app;

-- Name: TABLE anchor; Type: ACL; Schema: audit; Owner: -

GRANT SELECT,INSERT ON TABLE audit.anchor TO payung_app;

-- Name: TABLE anchor_leaves; Type: ACL; Schema: audit; Owner: -

GRANT SELECT,INSERT,DELETE ON TABLE audit.anchor_leaves TO payung_app;

-- Name: TABLE entry; Type: ACL; Schema: audit; Owner: -

GRANT SELECT,INSERT ON TABLE audit.entry TO payung_app;

-- Name: TABLE head; Type: ACL; Schema: audit; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE audit.head TO payung_app;

-- Name: TABLE saved_simulation; Type: ACL; Schema: benefits; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE benefits.saved_simulation TO payung_app;

-- Name: TABLE entry; Type: ACL; Schema: cases; Owner: -

GRANT SELECT,INSERT ON TABLE cases.entry TO payung_app;

-- Name: TABLE evidence; Type: ACL; Schema: cases; Owner: -

GRANT SELECT,INSERT ON TABLE cases.evidence TO payung_app;

-- Name: TABLE evidence_part; Type: ACL; Schema: cases; Owner: -

GRANT SELECT,INSERT ON TABLE cases.evidence_part TO payung_app;

-- Name: TABLE group_answer; Type: ACL; Schema: cases; Owner: -

GRANT SELECT,INSERT ON TABLE cases.group_answer TO payung_app;

-- Name: TABLE group_case; Type: ACL; Schema: cases; Owner: -

GRANT SELECT,INSERT ON TABLE cases.group_case TO payung_app;

-- Name: TABLE group_join; Type: ACL; Schema: cases; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE cases.group_join TO payung_app;

-- Name: TABLE mark; Type: ACL; Schema: cases; Owner: -

GRANT SELECT,INSERT ON TABLE cases.mark TO payung_app;

-- Name: TABLE member_case; Type: ACL; Schema: cases; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE cases.member_case TO payung_app;

-- Name: TABLE number_lookup; Type: ACL; Schema: cases; Owner: -

GRANT SELECT,INSERT ON TABLE cases.number_lookup TO payung_app;

-- Name: TABLE number_proposal; Type: ACL; Schema: cases; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE cases.number_proposal TO payung_app;

-- Name: TABLE upload; Type: ACL; Schema: cases; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE cases.upload TO payung_app;

-- Name: TABLE upload_part; Type: ACL; Schema: cases; Owner: -

GRANT SELECT,INSERT,DELETE ON TABLE cases.upload_part TO payung_app;

-- Name: TABLE balance_snapshot; Type: ACL; Schema: contributions; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE contributions.balance_snapshot TO payung_app;

-- Name: TABLE employer; Type: ACL; Schema: contributions; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE contributions.employer TO payung_app;

-- Name: TABLE employer_month; Type: ACL; Schema: contributions; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE contributions.employer_month TO payung_app;

-- Name: TABLE employer_recount; Type: ACL; Schema: contributions; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE contributions.employer_recount TO payung_app;

-- Name: TABLE employment; Type: ACL; Schema: contributions; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE contributions.employment TO payung_app;

-- Name: TABLE finding; Type: ACL; Schema: contributions; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE contributions.finding TO payung_app;

-- Name: TABLE finding_answer; Type: ACL; Schema: contributions; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE contributions.finding_answer TO payung_app;

-- Name: SEQUENCE posting_id_seq; Type: ACL; Schema: contributions; Owner: -

GRANT SELECT,USAGE ON SEQUENCE contributions.posting_id_seq TO payung_app;

-- Name: TABLE posting; Type: ACL; Schema: contributions; Owner: -

GRANT SELECT,INSERT ON TABLE contributions.posting TO payung_app;

-- Name: TABLE radar_look; Type: ACL; Schema: contributions; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE contributions.radar_look TO payung_app;

-- Name: TABLE code_lookup; Type: ACL; Schema: documents; Owner: -

GRANT SELECT,INSERT,DELETE ON TABLE documents.code_lookup TO payung_app;

-- Name: TABLE look; Type: ACL; Schema: documents; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE documents.look TO payung_app;

-- Name: TABLE look_count; Type: ACL; Schema: documents; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE documents.look_count TO payung_app;

-- Name: TABLE paper; Type: ACL; Schema: documents; Owner: -

GRANT SELECT,INSERT ON TABLE documents.paper TO payung_app;

-- Name: COLUMN paper.revoked_at; Type: ACL; Schema: documents; Owner: -

GRANT UPDATE(revoked_at) ON TABLE documents.paper TO payung_app;

-- Name: TABLE report; Type: ACL; Schema: help; Owner: -

GRANT SELECT,INSERT,DELETE ON TABLE help.report TO payung_app;

-- Name: TABLE account; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.account TO payung_app;

-- Name: TABLE branch_recovery; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE identity.branch_recovery TO payung_app;

-- Name: TABLE code_request; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.code_request TO payung_app;

-- Name: TABLE device; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.device TO payung_app;

-- Name: TABLE "freeze"; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE identity."freeze" TO payung_app;

-- Name: TABLE freeze_code; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.freeze_code TO payung_app;

-- Name: TABLE freeze_draft; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.freeze_draft TO payung_app;

-- Name: TABLE half_sign_in; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.half_sign_in TO payung_app;

-- Name: TABLE message_step; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.message_step TO payung_app;

-- Name: TABLE not_me_link; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.not_me_link TO payung_app;

-- Name: TABLE passkey; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.passkey TO payung_app;

-- Name: TABLE passkey_lookup; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE ON TABLE identity.passkey_lookup TO payung_app;

-- Name: TABLE passkey_user; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE identity.passkey_user TO payung_app;

-- Name: TABLE proof_tries; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.proof_tries TO payung_app;

-- Name: TABLE recovery_code; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.recovery_code TO payung_app;

-- Name: TABLE recovery_draft; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.recovery_draft TO payung_app;

-- Name: TABLE recovery_warning; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.recovery_warning TO payung_app;

-- Name: TABLE session; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.session TO payung_app;

-- Name: TABLE spent_challenge; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE ON TABLE identity.spent_challenge TO payung_app;

-- Name: TABLE staff; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT ON TABLE identity.staff TO payung_app;

-- Name: COLUMN staff.role; Type: ACL; Schema: identity; Owner: -

GRANT UPDATE(role) ON TABLE identity.staff TO payung_app;

-- Name: COLUMN staff.password_hash; Type: ACL; Schema: identity; Owner: -

GRANT UPDATE(password_hash) ON TABLE identity.staff TO payung_app;

-- Name: COLUMN staff.pepper_version; Type: ACL; Schema: identity; Owner: -

GRANT UPDATE(pepper_version) ON TABLE identity.staff TO payung_app;

-- Name: COLUMN staff.totp_secret_enc; Type: ACL; Schema: identity; Owner: -

GRANT UPDATE(totp_secret_enc) ON TABLE identity.staff TO payung_app;

-- Name: COLUMN staff.totp_last_step; Type: ACL; Schema: identity; Owner: -

GRANT UPDATE(totp_last_step) ON TABLE identity.staff TO payung_app;

-- Name: COLUMN staff.code_tries; Type: ACL; Schema: identity; Owner: -

GRANT UPDATE(code_tries) ON TABLE identity.staff TO payung_app;

-- Name: COLUMN staff.code_tried_at; Type: ACL; Schema: identity; Owner: -

GRANT UPDATE(code_tried_at) ON TABLE identity.staff TO payung_app;

-- Name: TABLE staff_device; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.staff_device TO payung_app;

-- Name: TABLE staff_lookup; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE ON TABLE identity.staff_lookup TO payung_app;

-- Name: TABLE staff_passkey; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.staff_passkey TO payung_app;

-- Name: TABLE staff_relation; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT ON TABLE identity.staff_relation TO payung_app;

-- Name: TABLE staff_request; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE identity.staff_request TO payung_app;

-- Name: TABLE staff_session; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.staff_session TO payung_app;

-- Name: TABLE throttle; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.throttle TO payung_app;

-- Name: TABLE totp; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.totp TO payung_app;

-- Name: TABLE trusted_device; Type: ACL; Schema: identity; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.trusted_device TO payung_app;

-- Name: TABLE account_ask; Type: ACL; Schema: members; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE members.account_ask TO payung_app;

-- Name: TABLE address; Type: ACL; Schema: members; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE members.address TO payung_app;

-- Name: TABLE change_approval; Type: ACL; Schema: members; Owner: -

GRANT SELECT,INSERT ON TABLE members.change_approval TO payung_app;

-- Name: TABLE contact; Type: ACL; Schema: members; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE members.contact TO payung_app;

-- Name: TABLE contact_lookup; Type: ACL; Schema: members; Owner: -

GRANT SELECT,INSERT,DELETE ON TABLE members.contact_lookup TO payung_app;

-- Name: TABLE contact_proof; Type: ACL; Schema: members; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE members.contact_proof TO payung_app;

-- Name: TABLE draft; Type: ACL; Schema: members; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE members.draft TO payung_app;

-- Name: TABLE fact; Type: ACL; Schema: members; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE members.fact TO payung_app;

-- Name: TABLE family_event; Type: ACL; Schema: members; Owner: -

GRANT SELECT,INSERT ON TABLE members.family_event TO payung_app;

-- Name: TABLE family_proposal; Type: ACL; Schema: members; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE members.family_proposal TO payung_app;

-- Name: TABLE link_lookup; Type: ACL; Schema: members; Owner: -

GRANT SELECT,INSERT,DELETE ON TABLE members.link_lookup TO payung_app;

-- Name: TABLE member; Type: ACL; Schema: members; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE members.member TO payung_app;

-- Name: SEQUENCE member_id_seq; Type: ACL; Schema: members; Owner: -

GRANT SELECT,USAGE ON SEQUENCE members.member_id_seq TO payung_app;

-- Name: TABLE money_hold; Type: ACL; Schema: members; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE members.money_hold TO payung_app;

-- Name: TABLE number; Type: ACL; Schema: members; Owner: -

GRANT SELECT,INSERT ON TABLE members.number TO payung_app;

-- Name: COLUMN number.moved_to; Type: ACL; Schema: members; Owner: -

GRANT UPDATE(moved_to) ON TABLE members.number TO payung_app;

-- Name: TABLE number_lookup; Type: ACL; Schema: members; Owner: -

GRANT SELECT,INSERT,DELETE ON TABLE members.number_lookup TO payung_app;

-- Name: TABLE payout_account; Type: ACL; Schema: members; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE members.payout_account TO payung_app;

-- Name: TABLE pending_change; Type: ACL; Schema: members; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE members.pending_change TO payung_app;

-- Name: TABLE second_approval; Type: ACL; Schema: members; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE members.second_approval TO payung_app;

-- Name: TABLE code_lookup; Type: ACL; Schema: messages; Owner: -

GRANT SELECT,INSERT,DELETE ON TABLE messages.code_lookup TO payung_app;

-- Name: COLUMN code_lookup.mismatches; Type: ACL; Schema: messages; Owner: -

GRANT UPDATE(mismatches) ON TABLE messages.code_lookup TO payung_app;

-- Name: COLUMN code_lookup.abused_at; Type: ACL; Schema: messages; Owner: -

GRANT UPDATE(abused_at) ON TABLE messages.code_lookup TO payung_app;

-- Name: TABLE delivery; Type: ACL; Schema: messages; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE messages.delivery TO payung_app;

-- Name: TABLE message; Type: ACL; Schema: messages; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE messages.message TO payung_app;

-- Name: TABLE preference; Type: ACL; Schema: messages; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE messages.preference TO payung_app;

-- Name: TABLE send_count; Type: ACL; Schema: messages; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE messages.send_count TO payung_app;

-- Name: TABLE deployment; Type: ACL; Schema: platform; Owner: -

GRANT SELECT ON TABLE platform.deployment TO payung_app;

-- Name: TABLE import_member; Type: ACL; Schema: platform; Owner: -

GRANT SELECT,INSERT,DELETE ON TABLE platform.import_member TO payung_app;

-- Name: TABLE import_run; Type: ACL; Schema: platform; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE platform.import_run TO payung_app;

-- Name: TABLE key_check; Type: ACL; Schema: platform; Owner: -

GRANT SELECT,INSERT ON TABLE platform.key_check TO payung_app;

-- Name: COLUMN key_check.retired_at; Type: ACL; Schema: platform; Owner: -

GRANT UPDATE(retired_at) ON TABLE platform.key_check TO payung_app;

-- Name: TABLE migration; Type: ACL; Schema: platform; Owner: -

GRANT SELECT ON TABLE platform.migration TO payung_app;

-- Name: TABLE closure; Type: ACL; Schema: privacy; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE privacy.closure TO payung_app;

-- Name: TABLE closure_link; Type: ACL; Schema: privacy; Owner: -

GRANT SELECT,INSERT ON TABLE privacy.closure_link TO payung_app;

-- Name: TABLE death; Type: ACL; Schema: privacy; Owner: -

GRANT SELECT,INSERT,UPDATE ON TABLE privacy.death TO payung_app;

-- Name: TABLE download; Type: ACL; Schema: privacy; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE privacy.download TO payung_app;

-- Name: TABLE download_part; Type: ACL; Schema: privacy; Owner: -

GRANT SELECT,INSERT,DELETE ON TABLE privacy.download_part TO payung_app;

-- Name: TABLE notice_seen; Type: ACL; Schema: privacy; Owner: -

GRANT SELECT,INSERT ON TABLE privacy.notice_seen TO payung_app;
