-- UCUM writes the hectare har. Measurements recorded before were given ha, which is no UCUM code: same unit, same value.
update measurement set unit = 'har' where unit = 'ha';
