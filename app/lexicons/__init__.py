"""The words: TOML tables of vocabulary, loaded once into frozen typed values."""
