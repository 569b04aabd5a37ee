package nl.natuurpeil.monitoring.series.adapter.persistence;

/** The statement that adds a chunk after the last one of a series, when there are measurements enough for it. */
final class NextChunk {

    /**
     * A value goes in as a {@code double}; one with more digits than that holds goes in as it is, beside it. All that
     * begin at the same moment go into one chunk, so that what comes after a chunk is what begins after it.
     */
    static final String INSERT = """
            insert into series_chunk (series, first, last, measurements, begins, ends, value, exact_value,
                standard_error, limit_symbol, status, quality, text_value)
            select series, min(begins), max(begins), count(*),
                array_agg((extract(epoch from begins) * 1000000)::bigint order by begins, ends),
                case when bool_or(begins <> ends)
                    then array_agg((extract(epoch from ends) * 1000000)::bigint order by begins, ends) end,
                array_agg(value::float8 order by begins, ends),
                case when count(exact_value) > 0 then array_agg(exact_value order by begins, ends) end,
                case when count(standard_error) > 0
                    then array_agg(standard_error::float8 order by begins, ends) end,
                case when count(limit_symbol) > 0 then array_agg(limit_symbol order by begins, ends) end,
                case when min(status) = max(status) then array[min(status)]
                    else array_agg(status order by begins, ends) end,
                case when count(quality) = count(*) and min(quality) = max(quality) then array[min(quality)]
                    when count(quality) > 0 then array_agg(quality order by begins, ends) end,
                case when count(text_value) > 0 then array_agg(text_value order by begins, ends) end
            from (
                select series, begins, ends, value, standard_error, limit_symbol, status, quality, text_value,
                    case when value::float8::numeric <> value then trim_scale(value) end as exact_value
                from measurement
                where series = ? and begins > coalesce(
                    (select last from series_chunk where series = ? order by first desc limit 1), '-infinity')
                order by begins
                fetch first ? rows with ties) as next
            group by series
            having count(*) >= ?""";

    private NextChunk() {}
}
