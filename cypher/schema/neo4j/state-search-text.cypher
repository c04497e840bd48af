// Search in words that are stemmed before they get here, so the analyzer only splits, and knows no stop words.
CREATE FULLTEXT INDEX stateSearch IF NOT EXISTS FOR (n:State) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
