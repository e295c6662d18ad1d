# Reads this folder: malar <- load_malar("."), then malar$visits and the others.
# A data frame a table. Choices are factors whose levels are the codebook's labels; the answers of the form
# stay numbers. What is not known is NA, never 0.

load_malar <- function(folder = ".") {
  separator <- ","
  decimal <- "."
  read <- function(name) {
    read.table(file.path(folder, name), sep = separator, header = TRUE, quote = "\"", comment.char = "",
               colClasses = "character", na.strings = "", check.names = FALSE, encoding = "UTF-8",
               fill = FALSE)
  }
  book <- read("codebook.csv")
  names(book)[c(1, 2, 4, 5, 6, 8)] <- c("variable", "form", "type", "label", "choices", "validation")

  choices <- function(text) {
    parts <- strsplit(text, " | ", fixed = TRUE)[[1]]
    comma <- regexpr(", ", parts, fixed = TRUE)
    list(keys = substr(parts, 1, comma - 1), labels = substring(parts, comma + 2))
  }
  typed <- function(cells, field) {
    if (field$type == "radio") {
      all <- choices(field$choices)
      if (all(grepl("^[0-9]$", all$keys))) {
        value <- as.integer(cells)
        attr(value, "labels") <- stats::setNames(as.integer(all$keys), all$labels)
      } else {
        value <- factor(cells, levels = all$keys, labels = make.unique(all$labels))
      }
    } else if (field$type == "yesno") {
      value <- as.logical(as.integer(cells))
    } else if (field$validation %in% "integer") {
      value <- as.integer(cells)
    } else if (field$validation %in% "number") {
      value <- as.numeric(sub(decimal, ".", cells, fixed = TRUE))
    } else if (field$validation %in% "date_ymd") {
      value <- as.Date(cells)
    } else {
      value <- sub("^'", "", cells) # the apostrophe that keeps a text from being computed
    }
    attr(value, "label") <- field$label
    value
  }

  tables <- list()
  for (form in unique(book$form)) {
    table <- read(paste0(form, ".csv"))
    for (name in names(table)) {
      table[[name]] <- typed(table[[name]], as.list(book[book$variable == name, ]))
    }
    tables[[form]] <- table
  }
  tables
}
