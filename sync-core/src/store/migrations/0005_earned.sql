-- What orders come to, by state and by when they came there: home says what was earned, and reads no order for it.
CREATE INDEX shown_money ON shown (
    state,
    json_extract(body, '$.steps[#-1].at'),
    json_extract(body, '$.total.currency'),
    json_extract(body, '$.total.minor')
) WHERE kind = 'order';
