-- Messages that must reach Kafka, written in the transaction of the change they tell of; the relay deletes what the broker has.
create table outbox (
    id bigint generated always as identity primary key,
    topic text not null,
    message_key text,
    headers jsonb not null,
    payload bytea,
    created_at timestamptz not null default clock_timestamp()
);

-- Events a consumer has dealt with, written in the transaction of their effect.
create table inbox (
    consumer text not null,
    source text not null,
    event_id text not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (consumer, source, event_id)
);
create index inbox_received_at on inbox (received_at);
